package id.go.bps.pst.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Finds every regular expression in compiled classes, at the calls that take one. */
final class PatternsInCode {

    /**
     * A regular expression.
     *
     * @param pattern null where the compiler does not know it
     * @param whole whether it is matched against the whole text only
     */
    record Found(String place, String pattern, int flags, boolean whole) {}

    /** By class and name, the calls whose first argument is a regular expression. */
    private static final Map<String, List<String>> CALLS = Map.of(
            "java/util/regex/Pattern", List.of("compile", "matches"),
            "java/lang/String", List.of("matches", "replaceAll", "replaceFirst", "split", "splitWithDelimiters"),
            "java/util/Scanner",
                    List.of("useDelimiter", "findInLine", "findWithinHorizon", "hasNext", "next", "skip", "findAll"));

    private final List<Found> found = new ArrayList<>();

    private PatternsInCode() {}

    /** @param classes a folder of class files */
    static List<Found> in(Path classes) {
        PatternsInCode patterns = new PatternsInCode();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                patterns.read(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns.found;
    }

    private void read(byte[] file) {
        ClassNode type = new ClassNode();
        new ClassReader(file).accept(type, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        for (MethodNode method : type.methods) {
            String place = type.name.substring(type.name.lastIndexOf('/') + 1) + "." + method.name;
            try {
                Frame<SourceValue>[] frames = null;
                for (int i = 0; i < method.instructions.size(); i++) {
                    AbstractInsnNode instruction = method.instructions.get(i);
                    if (instruction instanceof InvokeDynamicInsnNode dynamic) {
                        requireNoReference(place, dynamic);
                    } else if (instruction instanceof MethodInsnNode call
                            && takesPattern(call.owner, call.name, call.desc)) {
                        frames = frames == null
                                ? new Analyzer<>(new SourceInterpreter()).analyze(type.name, method)
                                : frames;
                        found.add(argument(place, call, frames[i]));
                    }
                }
            } catch (AnalyzerException e) {
                throw new IllegalStateException(place, e);
            }
        }
    }

    private static boolean takesPattern(String owner, String name, String descriptor) {
        return CALLS.getOrDefault(owner, List.of()).contains(name) && descriptor.startsWith("(Ljava/lang/String;");
    }

    /** {@code Pattern::compile} says nothing of what will be compiled. */
    private void requireNoReference(String place, InvokeDynamicInsnNode dynamic) {
        for (Object argument : dynamic.bsmArgs) {
            if (argument instanceof Handle handle
                    && takesPattern(handle.getOwner(), handle.getName(), handle.getDesc())) {
                found.add(new Found(place, null, 0, false));
            }
        }
    }

    private static Found argument(String place, MethodInsnNode call, Frame<SourceValue> frame) {
        int arguments = Type.getArgumentTypes(call.desc).length;
        int top = frame.getStackSize();
        boolean flagged = call.name.equals("compile") && arguments == 2;
        Integer flags = flagged ? number(frame.getStack(top - 1)) : Integer.valueOf(0);
        String pattern = text(frame.getStack(top - arguments));
        boolean whole = call.name.equals("matches");
        return new Found(place, flags == null ? null : pattern, flags == null ? 0 : flags, whole);
    }

    private static String text(SourceValue value) {
        return value.insns.size() == 1
                        && value.insns.iterator().next() instanceof LdcInsnNode constant
                        && constant.cst instanceof String text
                ? text
                : null;
    }

    private static Integer number(SourceValue value) {
        return value.insns.size() != 1
                ? null
                : switch (value.insns.iterator().next()) {
                    case InsnNode small when small.getOpcode() >= 3 && small.getOpcode() <= 8 -> small.getOpcode() - 3;
                    case IntInsnNode pushed -> pushed.operand;
                    case LdcInsnNode constant when constant.cst instanceof Integer number -> number;
                    default -> null;
                };
    }
}
