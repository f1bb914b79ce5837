/** Finding: which office and which published service somebody means who writes a few words, or stands somewhere. */
package id.go.bps.pst.finding;
