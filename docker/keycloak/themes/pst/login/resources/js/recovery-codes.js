// Keeps the recovery codes that the page shows: on paper, in a file, or where the person pastes them.
const keep = document.getElementById("recovery-codes-keep");
const codes = [...document.querySelectorAll("#kc-recovery-codes-list li")].map((code, i) => `${i + 1}: ${code.innerText}`);

document.getElementById("printRecoveryCodes").addEventListener("click", () => window.print());

document.getElementById("downloadRecoveryCodes").addEventListener("click", () => {
  const { header, description, date, time } = keep.dataset;
  const made = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" }).format(new Date(Number(time)));
  const text = [header, "", ...codes, "", description, "", `${date} ${made}`, ""].join("\r\n");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = "portal-pst-recovery-codes.txt";
  link.click();
  URL.revokeObjectURL(link.href);
});

const copy = document.getElementById("copyRecoveryCodes");
copy.addEventListener("click", async () => {
  await navigator.clipboard.writeText(codes.join("\r\n"));
  copy.textContent = copy.dataset.done;
});
