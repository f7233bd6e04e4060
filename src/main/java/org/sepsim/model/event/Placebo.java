package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A policy that draws chance and changes nothing. */
public record Placebo(
        @Parameter("nation that announces it") String nation,

        @Parameter(value = "the number it drew", unit = "1", min = 0, max = 1)
        double drawn)
        implements Event {
    @Override
    public void applyTo(World world) {
        // A placebo must leave the world as it is; its event and its draw are all there is.
    }

    @Override
    public String type() {
        return "placebo";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public void tell(Telling out) {
        out.add("drew ").add(drawn);
    }
}
