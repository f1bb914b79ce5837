package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.web.forms.FormErrors;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contacts that take complaints, as they are ticked.
 *
 * @param contacts their ids, in the order of the boxes
 */
record ComplaintForm(List<String> contacts) implements PartForm<ComplaintChannels> {

    @Override
    public ComplaintChannels toContent(ComplaintChannels base, FormErrors errors) {
        // The boxes are in the office's order; channels that the standard had before keep their order
        List<String> ordered = Stream.concat(base.contacts().stream().filter(contacts::contains), contacts.stream())
                .distinct()
                .toList();
        return ordered.equals(base.contacts()) ? base : new ComplaintChannels(null, ordered, null);
    }
}
