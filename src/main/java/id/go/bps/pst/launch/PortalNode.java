package id.go.bps.pst.launch;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One portal server: its name, unique on the data folder, its port, and its cluster.
 *
 * @param jvmOptions further options of its JVM
 * @param serverOptions further options of Payara Micro
 * @param keepsClasses whether {@link PortalServer#keepClasses} will be called
 */
public record PortalNode(
        String name, int port, List<String> jvmOptions, List<String> serverOptions, boolean keepsClasses) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String ALONE = "--nohazelcast";

    /** A single node: it forms no cluster and listens on its own port only. */
    public static PortalNode alone(int port) {
        return new PortalNode("portal", port, List.of("-Xmx512m"), List.of(ALONE), false);
    }

    /** The same, prepared to archive its classes for faster starts; the first start takes a little longer. */
    public PortalNode keepingClasses() {
        return new PortalNode(name, port, jvmOptions, serverOptions, true);
    }

    boolean isClustered() {
        return !serverOptions.contains(ALONE);
    }

    /** A node of a cluster on this machine; sessions survive the death of a node. */
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
