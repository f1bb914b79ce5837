/** The settings of the one command and of the image's commands, and the sentence with which they end when one is missing or wrong. */
package id.go.bps.pst.launch.settings;
