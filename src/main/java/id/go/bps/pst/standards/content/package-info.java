/**
 * The content of a service standard: an immutable value of 14 components, stored whole as one document (JSONB). Each component is described by its
 * own type ({@link id.go.bps.pst.standards.content.PartContent}).
 */
package id.go.bps.pst.standards.content;
