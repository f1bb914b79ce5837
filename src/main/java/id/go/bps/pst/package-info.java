/**
 * Portal PST. The code has three floors: kernel ← features ← doors; imports go from right to left only. A room is a package with a
 * {@link id.go.bps.pst.Room}, which states the rooms that it may import. A large room has sub-rooms, which import each other without a
 * cycle.
 *
 * <ul>
 *   <li>{@code kernel}: callers, permissions, refusals, sizes of requests: what all rooms use.
 *   <li>{@code attachments}, {@code isolation}, {@code mail}, {@code staff}: uploaded files; processes that open files; outgoing letters;
 *       the people of an office.
 *   <li>{@code due}, {@code personal}: due tasks; the log of reads and the deletion of personal data.
 *   <li>{@code offices}, {@code identity}, {@code standards}: the offices, signing in, the service standards.
 *   <li>{@code intake}, {@code export}, {@code finding}: imported documents, PDFs and data for other catalogues, search.
 *   <li>{@code web}: the doors by audience: {@code site}, {@code desk}, {@code audit}, {@code api}; before them {@code listener} and
 *       {@code guard}. They contain no rule of the business.
 *   <li>{@code launch}, {@code boot}, {@code demonstration}: the processes of the one command; start-up inside the server; made-up data.
 *   <li>{@code keycloak}, {@code maven}: code that runs in Keycloak and in Maven, separate from the rest.
 * </ul>
 */
package id.go.bps.pst;
