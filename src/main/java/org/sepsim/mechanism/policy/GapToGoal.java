package org.sepsim.mechanism.policy;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * A state gives in proportion to what its firms miss of its goal.
 *
 * <pre>{@code
 * wanted = u_c max(0, goal_g - share_g) GDP,  added R&D = (1 - crowd) public money,  p' = p (1 + push ahead),  aim = (1 + amplification) target
 * }</pre>
 *
 * <p>Sources: 52 studies reject full crowding-out and find no substantial additionality (Dimos and Pugh 2016, Research Policy 45); in China one public unit cut half a unit of firms' own in 2006 and nothing later (Boeing 2016,
 * Research Policy 45), and misuse halved the effect of early grants (Boeing and Peters 2021): grants put to other use count as crowding-out. The push is our form of external influence in Bass (1969).
 * Targets for base stations are amplified from level to level of government: who is compared with peers sets itself more than was asked (Li, Liu, Weng and Zhou 2019, Economic Journal 129(623), a Tullock contest among officials).
 */
public record GapToGoal(
        @Parameter(
                value = "part of the levers that is put to work; 0 is no industrial policy",
                unit = "1",
                min = 0,
                max = 1,
                def = "1",
                source = "our choice: the levers mean what they say; swept 0-1 as a whole")
        double strength,

        @Parameter(
                value = "part of public money that replaces firms' own R&D or is put to other use, crowd",
                unit = "1",
                min = -0.2,
                max = 0.5,
                def = "0",
                source = "Dimos and Pugh (2016); range with Boeing (2016), prior U(-0.2, 0.5)")
        double crowd,

        @Parameter(
                value = "rise of the coefficient of innovation where nearly all stations stand ahead of demand",
                unit = "1",
                min = 0,
                max = 3,
                def = "1",
                source = "our choice: who sees a network everywhere learns of it sooner; swept 0-3")
        double push,

        @Parameter(
                value = "what lower levels of government add to a target for base stations, as a part of it",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.2",
                source = "Li, Liu, Weng and Zhou (2019) for the form; our choice within 0-0.5, free")
        double amplification)
        implements IndustrialPolicy {
    public GapToGoal {
        Check.within("strength", strength, 0, 1);
        Check.within("crowd", crowd, -0.2, 0.5);
        Check.within("push", push, 0, 3);
        Check.within("amplification", amplification, 0, 1);
    }

    @Override
    public double subsidy(double rate, double goal, double share, double gdp) {
        return strength * rate * Math.max(0, goal - share) * gdp;
    }

    @Override
    public double added(double publicMoney) {
        return (1 - crowd) * publicMoney;
    }

    @Override
    public double aim(double target) {
        return (1 + amplification) * target;
    }

    @Override
    public double innovationFactor(double ahead) {
        return 1 + push * ahead;
    }
}
