/**
 * Signing in and out through OpenID Connect, the roles and offices that come with a sign-in, and the text that a person had typed when
 * their session ended.
 *
 * <p>The life of a sign-in: on a request for a protected address without a session, {@link id.go.bps.pst.identity.door.SignInMechanism} redirects
 * the browser to the identity provider with a {@link id.go.bps.pst.identity.PendingSignIn}; {@link id.go.bps.pst.identity.door.CallbackServlet}
 * receives the answer and puts a {@link id.go.bps.pst.identity.SignIn} into the session; {@link id.go.bps.pst.identity.SignIns} renews it, and
 * ends it when the identity provider does.
 */
@Room(imports = {"kernel", "offices"})
package id.go.bps.pst.identity;

import id.go.bps.pst.Room;
