package id.go.bps.pst.isolation;

import id.go.bps.pst.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The reply of the process: one byte that it has started, one for the kind of reply, then the bytes of the result or the key and arguments
 * of a refusal. The reply is not trusted, so it is read without deserializing objects.
 */
final class IsolatedReply {

    private static final int BEGUN = 1;
    private static final int DONE = 2;
    private static final int REFUSED = 3;
    private static final int MOST_ARGUMENTS = 8;

    private IsolatedReply() {}

    static void begin(DataOutputStream out) throws IOException {
        out.writeByte(BEGUN);
        out.flush();
    }

    static void done(DataOutputStream out, byte[] result) throws IOException {
        out.writeByte(DONE);
        out.write(result);
        out.flush();
    }

    static void refused(DataOutputStream out, Refusal refused) throws IOException {
        out.writeByte(REFUSED);
        out.writeUTF(refused.getMessageKey());
        out.writeByte(refused.getArguments().size());
        for (Object argument : refused.getArguments()) {
            boolean number = argument instanceof Number;
            out.writeBoolean(number);
            if (number) {
                out.writeDouble(((Number) argument).doubleValue());
            } else {
                out.writeUTF(argument.toString());
            }
        }
        out.flush();
    }

    static boolean isBegun(byte[] reply) {
        return reply.length > 0 && reply[0] == BEGUN;
    }

    /**
     * The result.
     *
     * @throws Refusal the one that the task threw
     * @throws IOException where the process ended without a reply, or where the reply is invalid
     */
    static byte[] read(byte[] reply) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(reply))) {
            in.readByte();
            int kind = in.readByte();
            if (kind == DONE) {
                return in.readAllBytes();
            }
            if (kind != REFUSED) {
                throw new IOException("neither done nor refused");
            }
            String key = in.readUTF();
            int count = in.readByte();
            if (count < 0 || count > MOST_ARGUMENTS) {
                throw new IOException(count + " arguments");
            }
            Object[] arguments = new Object[count];
            for (int i = 0; i < count; i++) {
                arguments[i] = in.readBoolean() ? number(in.readDouble()) : in.readUTF();
            }
            throw Refusal.invalid(key, arguments);
        }
    }

    private static Number number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            return (int) value;
        }
        return value;
    }
}
