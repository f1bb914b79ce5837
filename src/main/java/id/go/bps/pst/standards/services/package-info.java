/** The services that an office offers: those of the national list, split or renamed, and its own. */
package id.go.bps.pst.standards.services;
