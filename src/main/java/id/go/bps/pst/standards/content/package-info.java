/** What a service standard says: an immutable value of 14 components, stored whole as one document (JSONB). */
package id.go.bps.pst.standards.content;
