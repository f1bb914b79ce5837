/**
 * Portal PST, three floors: kernel ← features ← doors. A room is a package with a {@link id.go.bps.pst.Room}, which says what it may import; a large one has sub-rooms.
 *
 * <ul>
 *   <li>{@code kernel}: what all rooms share: who calls, what is permitted, how one is refused, how large a request may be.
 *   <li>{@code attachments}, {@code isolation}, {@code mail}, {@code staff}: files handed in, opened in a process of their own; letters; the people of an office.
 *   <li>{@code offices}, {@code identity}, {@code standards}: the tenants, the sign-in, the service standards.
 *   <li>{@code intake}, {@code export}, {@code finding}: documents that come in, papers and data that go out, search.
 *   <li>{@code web}: the doors by audience: {@code site}, {@code desk}, {@code audit}, {@code api}; and what stands before them: {@code listener}, {@code guard}. They hold no rule of the business.
 *   <li>{@code launch}, {@code boot}, {@code demonstration}: the processes of the one command; what starts within the server; made-up data.
 *   <li>{@code keycloak}, {@code maven}: what runs in Keycloak and in Maven, apart from the rest.
 * </ul>
 */
package id.go.bps.pst;
