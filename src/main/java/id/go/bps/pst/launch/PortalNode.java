package id.go.bps.pst.launch;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One portal server: a name, unique on its data folder, its port, and how it stands to other nodes.
 *
 * @param jvmOptions further options of its JVM
 * @param serverOptions further options of Payara Micro
 * @param keepsClasses whether {@link PortalServer#keepClasses} will be asked for
 */
public record PortalNode(
        String name, int port, List<String> jvmOptions, List<String> serverOptions, boolean keepsClasses) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String ALONE = "--nohazelcast";

    /** Alone: it forms no cluster and listens on no port but its own. */
    public static PortalNode alone(int port) {
        return new PortalNode("portal", port, List.of("-Xmx512m"), List.of(ALONE), false);
    }

    /** The same, ready to keep its classes for faster starts later; it costs a first start some time. */
    public PortalNode keepingClasses() {
        return new PortalNode(name, port, jvmOptions, serverOptions, true);
    }

    boolean isClustered() {
        return !serverOptions.contains(ALONE);
    }

    /** With others on this machine: sessions live on when one of them dies. */
    public static PortalNode clustered(String name, int port, int clusterPort, List<Integer> clusterPorts) {
        String members =
                clusterPorts.stream().map(member -> LOOPBACK + ":" + member).collect(Collectors.joining(","));
        return new PortalNode(
                name,
                port,
                List.of("-Xmx512m", "-Dhazelcast.socket.bind.any=false"),
                List.of(
                        "--clustermode",
                        "tcpip:" + members,
                        "--interfaces",
                        LOOPBACK,
                        "--clustername",
                        "portal-pst",
                        "--startport",
                        String.valueOf(clusterPort),
                        "--name",
                        name),
                false);
    }
}
