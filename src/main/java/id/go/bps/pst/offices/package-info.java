/** The tenants: offices, what they tell of themselves, how to reach them and when. */
package id.go.bps.pst.offices;
