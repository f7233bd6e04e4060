package org.sepsim.mechanism.security;

/** What an authority for the security of networks does in January; where there is none, nations exclude from new purchases only. */
public interface TelecomSecurityRule {
    /** Whether it assesses a vendor that the nation does not exclude, at this pressure and hurdle; asked when pressure is greater than it was at any assessment before. */
    boolean assesses(double pressure, double hurdle);

    /** Quarters from the opening of an assessment to the decision. */
    int assessmentQuarters();

    /** Whether an exclusion at this pressure and hurdle covers what is installed. */
    boolean removes(double pressure, double hurdle);

    /** Quarters that operators have to remove what is installed. */
    int removalQuarters();
}
