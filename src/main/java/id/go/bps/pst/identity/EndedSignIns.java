package id.go.bps.pst.identity;

import java.util.List;
import java.util.Optional;

/** The ended sign-ins, which the database deletes after two days, and the people from whom an office is taking access now. */
interface EndedSignIns {

    /** Whether this token was received before. */
    boolean has(String tokenId);

    void add(EndedSignIn ended);

    List<EndedSignIn> all();

    /** @param sid the provider's session, or the subject when all sessions of a person ended */
    List<EndedSignIn> of(String sid);

    /** The blocked people, or the blocks of one person. */
    List<AccessBlock> blocks(Optional<String> person);
}
