/**
 * Signing in and out through OpenID Connect, the roles and offices that come with a sign-in, and the text that a person had typed when
 * their session ended.
 *
 * <p>The life of a sign-in: {@link id.go.bps.pst.identity.door.SignInMechanism} meets a protected address without a session and sends the
 * browser away with a {@link id.go.bps.pst.identity.PendingSignIn}; {@link id.go.bps.pst.identity.door.CallbackServlet} receives it back and puts
 * a {@link id.go.bps.pst.identity.SignIn} into the session; {@link id.go.bps.pst.identity.SignIns} keeps it fresh and ends it when the
 * identity provider says so.
 */
@Room(imports = {"kernel", "offices"})
package id.go.bps.pst.identity;

import id.go.bps.pst.Room;
