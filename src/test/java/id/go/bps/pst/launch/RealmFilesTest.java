package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.permission.Role;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the files that Keycloak imports with the expectations of the portal. */
class RealmFilesTest {

    private final JsonObject realm = read("realm.json");
    private final List<JsonObject> users =
            read("demonstration-users.json").getJsonArray("users").getValuesAs(JsonObject.class);

    @Test
    void theRealmHasExactlyTheRolesOfThePortal() {
        assertThat(realm.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
                        .map(role -> role.getString("name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Role::getRealmName).toList());
    }

    /** A new realm contains all changes. */
    @Test
    void theRealmNamesTheNewestChange() {
        assertThat(realm.getJsonObject("attributes").getString(RealmChanges.ATTRIBUTE))
                .isEqualTo(String.valueOf(RealmChanges.newest()));
    }

    @Test
    void theRealmHasNoPersonAndNoSecretSoThatProductionCanUseIt() {
        JsonObject client = realm.getJsonArray("clients").getJsonObject(0);
        JsonObject staffClient = realm.getJsonArray("clients").getJsonObject(1);

        assertThat(realm).doesNotContainKeys("clientScopes");
        assertThat(realm.getJsonArray("users").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.getString("serviceAccountClientId")).isEqualTo("portal-staff");
                    assertThat(user).doesNotContainKeys("credentials", "groups", "realmRoles");
                });
        assertThat(staffClient.getString("secret")).isEqualTo("${PORTAL_STAFF_CLIENT_SECRET}");
        assertThat(staffClient.getBoolean("standardFlowEnabled")).isFalse();
        assertThat(client.getString("secret")).isEqualTo("${PORTAL_OIDC_CLIENT_SECRET}");
        assertThat(client.getJsonArray("redirectUris").getString(0)).isEqualTo("${PORTAL_BASE_URL}/sign-in/callback");
        assertThat(client.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                .isEqualTo("S256");
    }

    @Test
    void itsFlowAsksForAnExistingSecondFactorAndElseWhetherOneIsRequired() {
        assertThat(realm.getString("browserFlow")).isEqualTo("portal-browser");
        assertThat(steps("portal-browser")).containsExactly("auth-cookie ALTERNATIVE", "portal-forms ALTERNATIVE");
        assertThat(steps("portal-forms"))
                .containsExactly(
                        "auth-username-password-form REQUIRED",
                        "portal-second-factor CONDITIONAL",
                        "portal-second-factor-due CONDITIONAL");
        assertThat(steps("portal-second-factor-due"))
                .containsExactly("pst-second-factor-due REQUIRED", "auth-otp-form REQUIRED");
    }

    /** Only typed into the realm's own pages does a password come before the second factor and the limits of guessing. */
    @Test
    void noClientGetsATokenForAPassword() {
        assertThat(realm.getString("directGrantFlow")).isEqualTo("portal-no-password-grant");
        assertThat(steps("portal-no-password-grant")).containsExactly("deny-access-authenticator REQUIRED");
        assertThat(realm.getJsonArray("clients").getValuesAs(JsonObject.class))
                .anySatisfy(client -> assertThat(client.getString("clientId")).isEqualTo("admin-cli"))
                .allSatisfy(client -> assertThat(client.getBoolean("directAccessGrantsEnabled"))
                        .isFalse());
    }

    private Stream<String> steps(String flow) {
        return realm.getJsonArray("authenticationFlows").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("alias").equals(flow))
                .flatMap(each -> each.getJsonArray("authenticationExecutions").getValuesAs(JsonObject.class).stream())
                .map(step -> step.getString(step.getBoolean("authenticatorFlow") ? "flowAlias" : "authenticator") + " "
                        + step.getString("requirement"));
    }

    @Test
    void wrongPasswordsLockNobodyPermanently() {
        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
        assertThat(realm.getBoolean("permanentLockout")).isFalse();
        assertThat(realm.getInt("failureFactor")).isEqualTo(10);
    }

    @Test
    void theNineDemonstrationUsersAreDescribed() {
        assertThat(users.stream().map(user -> user.getString("username")))
                .containsExactlyInAnyOrder(
                        "admin.5272",
                        "admin.6371",
                        "kepala.5272",
                        "kepala.6371",
                        "petugas.5272",
                        "petugas.6371",
                        "auditor.pusat",
                        "auditor.52",
                        "admin.pusat");
        assertThat(users).allSatisfy(user -> {
            assertThat(user.getString("lastName")).isEqualTo("Demonstrasi");
            assertThat(user.getString("email")).endsWith("@demonstrasi.example");
        });
    }

    @Test
    void eachUserHasOneRoleOfThePortalAndOneOfficeOfTheRealm() {
        Set<String> offices = realm
                .getJsonArray("groups")
                .getJsonObject(0)
                .getJsonArray("subGroups")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(group -> "/kantor/" + group.getString("name"))
                .collect(Collectors.toSet());

        assertThat(users).allSatisfy(user -> {
            assertThat(strings(user, "realmRoles").flatMap(role -> Role.ofRealm(role).stream()))
                    .hasSize(1);
            assertThat(strings(user, "groups").toList()).hasSize(1).isSubsetOf(offices);
        });
    }

    private static Stream<String> strings(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }

    private static JsonObject read(String name) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(Path.of("docker/keycloak", name)))) {
            return reader.readObject();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
