package org.sepsim.model;

/** How two firms stand to each other's essential patents. */
public enum LicenceState {
    /** Neither asks the other: there is nothing to ask for, or not enough to be worth the talks. */
    NONE,
    /** Both use the other's patents and settle the difference. */
    LICENSED,
    /** They could not agree; nobody pays until a court has decided. */
    DISPUTED,
    /** One of them refuses to deal with the other; nobody pays. */
    REFUSED
}
