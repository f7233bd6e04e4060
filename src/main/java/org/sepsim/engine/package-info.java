/**
 * The quarter: phases on MASON's schedule. Only a phase writes the world; what it decides by a rule it asks of {@code mechanism}, and what is discrete it
 * changes by an event.
 *
 * <pre>{@code
 * every January, before the first quarter's events:
 *   NATIONS_DECIDE    M9    who is excluded, once the dated restrictions have ended
 *   REGULATORS_RULE   M7    what is checked, M8 whose licences are too dear
 *   RND_BUDGETS       M1    R&D of the year, M1b its split, M13 subsidies, fields move towards what is sold
 *   ALLIANCES_REFORM  M6    who joins and leaves
 *   WORK_PLANS        M5    posts, votes, probabilities of approval
 *   LICENCE_TALKS     M8    whose licences end, who agrees, sues, refuses
 *   POOL_OFFERS       M8    who asks small licensees
 *   PATENT_TRADES     M8    whose patents go to whom
 *   KEPT_PATENTS      M8    what is kept exclusive
 *
 * every quarter:
 *   DATED_EVENTS            history, levers, M13 what states begin and end, choices of specification, freezes, launches
 *   RESEARCH          M2    R&D capital, M3 what is absorbed of others'
 *   INVENTIONS        M4    families and where they are filed
 *   STANDARDS_WORK    M5    contributions and approvals
 *   DECLARATIONS      M7    families declared essential
 *   DIFFUSION         M11   users and stations
 *   COMPONENT_ACCESS  M10   firms cut off find other components
 *   VENDOR_CHOICE     M12   stations, devices, chips: from whom; M13 vendor finance; M14 what buyers gain
 *   LICENCES          M8    royalties
 *   ACCOUNTS                revenue, margin, cash
 *   EXITS                   firms that cannot go on, at the close of a year
 *   then the observer looks
 * }</pre>
 *
 * <p>May import {@code model}, {@code random}, {@code mechanism}, {@code scenario}, Commons Math and MASON.
 */
package org.sepsim.engine;
