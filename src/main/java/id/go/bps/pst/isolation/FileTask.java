package id.go.bps.pst.isolation;

import id.go.bps.pst.kernel.Refusal;

/** A task with one file, run in a process of its own. An implementation has a constructor without parameters and no state. */
@FunctionalInterface
public interface FileTask {

    /**
     * Runs the task.
     *
     * @param argument an argument of the task; never a secret, because the list of processes shows it
     * @throws Refusal where the file is not acceptable; it is thrown again where the job was started
     */
    byte[] run(byte[] file, String argument);
}
