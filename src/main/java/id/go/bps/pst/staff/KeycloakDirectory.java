package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.Role;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The directory of accounts in Keycloak, with the service account of the client that the configuration names. */
@ApplicationScoped
class KeycloakDirectory implements StaffDirectory {

    private static final Pattern REALM = Pattern.compile("^(?<server>.{1,1000})/realms/(?<name>[^/]++)/?");
    private static final String OFFICES_GROUP = "kantor";
    private static final String OFFICES = "/" + OFFICES_GROUP + "/";
    private static final String FIRST_PASSWORD = "UPDATE_PASSWORD";
    private static final int MOST = 500;

    private final String issuer;
    private final Optional<String> internalIssuer;
    private final String clientId;
    private final Optional<String> clientSecret;

    private Keycloak keycloak;

    @Inject
    public KeycloakDirectory(
            @ConfigProperty(name = "portal.oidc.issuer") String issuer,
            @ConfigProperty(name = "portal.oidc.internal-issuer") Optional<String> internalIssuer,
            @ConfigProperty(name = "portal.staff.client-id", defaultValue = "portal-staff") String clientId,
            @ConfigProperty(name = "portal.staff.client-secret") Optional<String> clientSecret) {
        this.issuer = issuer;
        this.internalIssuer = internalIssuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    @PreDestroy
    synchronized void close() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private synchronized RealmResource realm() {
        var address = REALM.matcher(internalIssuer.orElse(issuer));
        if (!address.matches() || clientSecret.isEmpty()) {
            throw new DirectoryFailure("portal.staff.client-secret is not set, or the issuer is no Keycloak", null);
        }
        if (keycloak == null) {
            keycloak = KeycloakBuilder.builder()
                    .serverUrl(address.group("server"))
                    .realm(address.group("name"))
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(clientId)
                    .clientSecret(clientSecret.get())
                    .resteasyClient(JerseyProxies.client())
                    .build();
        }
        return keycloak.realm(address.group("name"));
    }

    @Override
    public List<Member> list(OfficeCode office) {
        return answer(() -> group(office).stream()
                .flatMap(group -> realm().groups().group(group.getId()).members(0, MOST, false).stream())
                .map(this::member)
                .filter(member -> !member.roles().isEmpty())
                .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER))
                .toList());
    }

    private Optional<GroupRepresentation> group(OfficeCode office) {
        try {
            return Optional.of(realm().getGroupByPath(OFFICES.substring(1) + office.getValue()));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** Creates the group of an office with its first account. */
    private GroupRepresentation addGroup(OfficeCode office) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(office.getValue());
        String all = realm().getGroupByPath(OFFICES_GROUP).getId();
        try (Response added = realm().groups().group(all).subGroup(group)) {
            if (added.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                throw new WebApplicationException(added.getStatus());
            }
        }
        return group(office).orElseThrow();
    }

    private Member member(UserRepresentation user) {
        UserResource resource = realm().users().get(user.getId());
        List<String> actions = user.getRequiredActions() == null ? List.of() : user.getRequiredActions();
        return new Member(
                user.getId(),
                user.getUsername(),
                Stream.of(user.getFirstName(), user.getLastName())
                        .filter(name -> name != null && !name.isBlank())
                        .collect(Collectors.joining(" ")),
                user.getEmail(),
                rolesOf(resource).keySet(),
                resource.groups().stream()
                        .map(GroupRepresentation::getPath)
                        .filter(path -> path.startsWith(OFFICES))
                        .map(path -> path.substring(OFFICES.length()))
                        .collect(Collectors.toSet()),
                Boolean.TRUE.equals(user.isEnabled()),
                actions.contains(FIRST_PASSWORD));
    }

    /** The roles of staff. A person may also be a reader; the office neither sees nor removes that role. */
    private static java.util.Map<Role, RoleRepresentation> rolesOf(UserResource user) {
        return user.roles().realmLevel().listAll().stream()
                .filter(role ->
                        Role.ofRealm(role.getName()).filter(Role::isOfStaff).isPresent())
                .collect(Collectors.toMap(role -> Role.ofRealm(role.getName()).orElseThrow(), role -> role));
    }

    @Override
    public Optional<Member> find(String id) {
        return answer(() -> {
            try {
                return Optional.of(member(realm().users().get(id).toRepresentation()));
            } catch (NotFoundException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Optional<Member> findByAddress(String email) {
        return answer(() -> Stream.concat(
                        realm().users().searchByUsername(email, true).stream(),
                        realm().users().searchByEmail(email, true).stream())
                .findFirst()
                .map(user -> member(realm().users().get(user.getId()).toRepresentation())));
    }

    @Override
    public String create(OfficeCode office, Invitation invitation) {
        return answer(() -> {
            GroupRepresentation group = group(office).orElseGet(() -> addGroup(office));
            UserRepresentation user = new UserRepresentation();
            user.setUsername(invitation.email());
            user.setEmail(invitation.email());
            // The first password is sent to this address only
            user.setEmailVerified(true);
            int space = invitation.name().lastIndexOf(' ');
            user.setFirstName(space < 0 ? invitation.name() : invitation.name().substring(0, space));
            user.setLastName(space < 0 ? "-" : invitation.name().substring(space + 1));
            user.setEnabled(true);
            user.setGroups(List.of(group.getPath()));
            user.setRequiredActions(List.of(FIRST_PASSWORD));
            try (Response created = realm().users().create(user)) {
                return CreatedResponseUtil.getCreatedId(created);
            }
        });
    }

    @Override
    public void setFirstPassword(String id, String password) {
        answer(() -> {
            CredentialRepresentation credential = new CredentialRepresentation();
            credential.setType(CredentialRepresentation.PASSWORD);
            credential.setValue(password);
            credential.setTemporary(true);
            realm().users().get(id).resetPassword(credential);
            return null;
        });
    }

    @Override
    public void setRoles(String id, Set<Role> roles) {
        answer(() -> {
            UserResource user = realm().users().get(id);
            var held = rolesOf(user);
            List<RoleRepresentation> superfluous = held.entrySet().stream()
                    .filter(role -> !roles.contains(role.getKey()))
                    .map(java.util.Map.Entry::getValue)
                    .toList();
            List<RoleRepresentation> lacking = EnumSet.copyOf(roles).stream()
                    .filter(role -> !held.containsKey(role))
                    .map(role -> realm().roles().get(role.getRealmName()).toRepresentation())
                    .toList();
            if (!superfluous.isEmpty()) {
                user.roles().realmLevel().remove(superfluous);
            }
            if (!lacking.isEmpty()) {
                user.roles().realmLevel().add(lacking);
            }
            return null;
        });
    }

    @Override
    public void setEnabled(String id, boolean enabled) {
        answer(() -> {
            UserResource user = realm().users().get(id);
            UserRepresentation representation = user.toRepresentation();
            representation.setEnabled(enabled);
            user.update(representation);
            return null;
        });
    }

    @Override
    public void endSessions(String id) {
        answer(() -> {
            realm().users().get(id).logout();
            return null;
        });
    }

    private static <T> T answer(Supplier<T> question) {
        try {
            return question.get();
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            // No answer, an error, or an answer that the client cannot read: for the caller they are the same
            throw new DirectoryFailure("Keycloak: " + e.getMessage(), e);
        }
    }
}
