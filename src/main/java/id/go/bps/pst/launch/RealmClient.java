package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Sets the portal's address in its client of the realm. Keycloak takes the addresses from the realm's file at the first start only; if the
 * portal moves to another address, Keycloak refuses sign-ins until the client has it.
 */
public final class RealmClient {

    private final RealmAdministration realm;
    private final Path known;

    public RealmClient(RealmAdministration realm, DataFolder data) {
        this.realm = realm;
        this.known = data.resolve("keycloak-client.address");
    }

    /**
     * @param baseUrl address of the portal for browsers, perhaps through another machine
     * @param portal address of the portal for Keycloak, for back-channel logout
     */
    public void moveTo(String baseUrl, URI portal, String secret) throws InterruptedException {
        String wanted = baseUrl + " " + portal;
        try {
            if (Files.exists(known) && Files.readString(known).equals(wanted)) {
                return;
            }
            realm.change(
                    "clients/portal",
                    Map.of(
                            "clientId",
                            "portal",
                            "secret",
                            secret,
                            "rootUrl",
                            baseUrl,
                            "redirectUris",
                            List.of(baseUrl + "/sign-in/callback"),
                            "attributes",
                            Map.of(
                                    "post.logout.redirect.uris",
                                    baseUrl + "/*",
                                    "backchannel.logout.url",
                                    portal + "/sign-in/back-channel-logout")));
            Path written = known.resolveSibling(known.getFileName() + ".new");
            Files.writeString(written, wanted);
            Files.move(written, known, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CannotStart(
                    "Keycloak does not accept the portal's address " + baseUrl + " (" + failure.getMessage()
                            + "); set it in the client 'portal' of the realm 'pst', or start at the address used before.",
                    failure);
        }
    }
}
