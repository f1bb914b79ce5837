package id.go.bps.pst.identity.introduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The record that a person has seen or declined the introduction to the desk. */
@Entity
@Table(name = "introduction")
public class Introduction {

    @Id
    @Column(name = "user_name")
    private String userName;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Introduction() {}
}
