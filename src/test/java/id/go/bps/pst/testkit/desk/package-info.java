/** Drivers of the other pages of the desk: services, staff, documents brought in, submission and approval, the tour. */
package id.go.bps.pst.testkit.desk;
