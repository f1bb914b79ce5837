/** When an office is open: weekly hours, seasons, special days and closures, and the opening of one day in the office's time zone. */
package id.go.bps.pst.offices.hours;
