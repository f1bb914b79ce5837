/**
 * Portal PST, three floors: kernel ← features ← doors.
 *
 * <ul>
 *   <li>{@code kernel}: words that everybody shares (who calls, what is permitted, how one is refused).
 *   <li>{@code attachments}, {@code mail}, {@code staff}, {@code offices}, {@code identity}, {@code standards}: the features, flat packages named for the business.
 *   <li>{@code intake}: documents of the national site become drafts.
 *   <li>{@code export}: what leaves in other forms, on paper and as data.
 *   <li>{@code web.site}, {@code web.desk}, {@code web.audit}, {@code web.api}: the doors, by audience; they hold no rule of the business.
 *   <li>{@code boot}: migration, the embedded default, first data, configuration.
 * </ul>
 */
package id.go.bps.pst;
