package id.go.bps.pst.identity;

import id.go.bps.pst.testkit.memory.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class InMemoryEndedSignIns implements EndedSignIns {

    private final Rows<EndedSignIn> rows = new Rows<>();
    private final List<AccessBlock> blocks = new ArrayList<>();

    /** Like the database, by the waiting requests of offices. */
    void setBlocks(AccessBlock person) {
        blocks.add(person);
    }

    void letIn(String person) {
        blocks.removeIf(kept -> kept.person().equals(person));
    }

    @Override
    public boolean has(String tokenId) {
        return rows.find(tokenId).isPresent();
    }

    @Override
    public void add(EndedSignIn ended) {
        rows.add(ended);
    }

    @Override
    public List<EndedSignIn> all() {
        return rows.stream().toList();
    }

    @Override
    public List<EndedSignIn> of(String sid) {
        return rows.stream().filter(ended -> ended.getSid().equals(sid)).toList();
    }

    @Override
    public List<AccessBlock> blocks(Optional<String> person) {
        return blocks.stream()
                .filter(kept -> person.isEmpty() || kept.person().equals(person.get()))
                .toList();
    }
}
