package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.World;

/**
 * A court or authority decides a dispute between bid and ask; what has come up meanwhile is paid at the same terms.
 *
 * @param licensor who asked
 * @param licensee who held out
 * @param realised share of what is asked that is awarded
 * @param bid share of what is asked that was offered
 * @param weight where between bid, 0, and ask, 1, it lies
 * @param settled share of what was asked meanwhile that is paid: what is awarded, as far as caps let it
 * @param arrears what was asked for the time of the dispute, billion USD
 * @param year year of the next talks, from 2005
 */
public record Award(
        String licensor,
        String licensee,
        double realised,
        double bid,
        double weight,
        double settled,
        double arrears,
        int year)
        implements Event {
    private static final double ROUNDING = 1e-9;

    public Award {
        Check.within("realised", realised, 0, 1);
        Check.within("settled", settled, 0, 1);
    }

    @Override
    public void applyTo(World world) {
        world.licences().award(world.roster().firm(licensor), world.roster().firm(licensee), realised, settled, year);
    }

    @Override
    public String type() {
        return "award";
    }

    @Override
    public String actor() {
        return licensor;
    }

    @Override
    public String target() {
        return licensee;
    }

    @Override
    public void tell(Telling out) {
        out.number(realised)
                .add(" of what is asked = bid ")
                .number(bid)
                .add(" + weight ")
                .number(weight)
                .add(limited() ? " x (1 - bid), as far as an authority lets it; pays " : " x (1 - bid); pays ")
                .millions(settled * arrears)
                .add(" of ")
                .millions(arrears)
                .add(" million USD asked for the time of the dispute");
    }

    private boolean limited() {
        return realised < bid + weight * (1 - bid) - ROUNDING;
    }
}
