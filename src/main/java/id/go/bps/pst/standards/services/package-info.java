/** What an office offers: the services of the national list, split or renamed, and its own. */
package id.go.bps.pst.standards.services;
