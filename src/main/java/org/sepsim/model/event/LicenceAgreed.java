package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.World;

/**
 * Two firms agree on a licence, or one takes the other's offer.
 *
 * @param licensor who receives on balance
 * @param licensee who pays on balance
 * @param realised share of what is asked that is paid
 * @param owed royalties of a year that the licensor asks of the licensee, billion USD
 * @param inReturn what the licensee asks of the licensor, billion USD; above 0 it is a cross-licence
 * @param year year of the next talks, from 2005
 */
public record LicenceAgreed(String licensor, String licensee, double realised, double owed, double inReturn, int year)
        implements Event {
    public LicenceAgreed {
        Check.within("realised", realised, 0, 1);
    }

    @Override
    public void applyTo(World world) {
        world.licences().license(world.roster().firm(licensor), world.roster().firm(licensee), realised, year);
    }

    @Override
    public String type() {
        return "licence";
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
        boolean cross = inReturn > 0;
        out.add(cross ? "cross-licence: pays " : "pays ")
                .millions(realised * (owed - inReturn))
                .add(" million USD a year = ")
                .number(realised)
                .add(" of what is asked, ")
                .millions(owed);
        if (cross) {
            out.add(" less ").millions(inReturn).add(" in return");
        }
    }
}
