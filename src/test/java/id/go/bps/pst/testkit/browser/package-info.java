/** A person with a browser: its window, keyboard and network, and the parts that pages share, such as lists, questions and date fields. */
package id.go.bps.pst.testkit.browser;
