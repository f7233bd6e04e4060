package org.sepsim.engine;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.event.Ban;

/** Why a vendor lost a share, as it was found on the day; put into words only when somebody reads the log. */
sealed interface WhyLost extends Supplier<String> {
    /**
     * In a nation.
     *
     * @param ban that held there, {@code null} if none did
     * @param access to components, in [0, 1]
     */
    record InNation(LoggedEvent ban, double access, Gain gain) implements WhyLost {
        @Override
        public String get() {
            String exclusion = ban == null ? "not excluded there" : "excluded there since " + told(ban);
            return exclusion + components(access) + gain.told();
        }

        private static String told(LoggedEvent logged) {
            Ban ban = (Ban) logged.event();
            return new Quarter(logged.quarter()) + (ban.removalBy() == null ? "" : ", removal by " + ban.removalBy());
        }
    }

    /**
     * In the world.
     *
     * @param exclusion by whom, {@code null} where nations do not exclude vendors
     * @param access to components, in [0, 1]
     * @param kept by controls, billion USD a quarter
     */
    record InTheWorld(Exclusion exclusion, double access, double kept, Gain gain) implements WhyLost {
        @Override
        public String get() {
            String excluders = exclusion == null ? "" : exclusion.told();
            String barred = kept > 0 ? "; controls keep " + rounded(kept) + " billion USD a quarter from it" : "";
            String because = excluders + components(access) + barred + gain.told();
            return because.startsWith("; ") ? because.substring(2) : because;
        }
    }

    /**
     * Who excludes a vendor.
     *
     * @param first the first of the bans
     * @param count how many there are
     * @param part of the excluders in all that the world buys
     */
    record Exclusion(List<LoggedEvent> first, int count, double part) {
        String told() {
            if (count == 0) {
                return "excluded by nobody";
            }
            StringJoiner names = new StringJoiner(", ");
            for (LoggedEvent logged : first) {
                names.add(((Ban) logged.event()).nation() + " since " + new Quarter(logged.quarter()));
            }
            return "excluded by " + count + (count == 1 ? " nation that bought " : " nations that bought ")
                    + rounded(part) + " of all (" + names + (count > first.size() ? " and others)" : ")");
        }
    }

    /**
     * Who gained most, if anybody did.
     *
     * @param share gained, in [0, 1]
     */
    record Gain(String who, double share) {
        String told() {
            return share > 0 ? "; " + who + " gained most, +" + rounded(share) : "";
        }
    }

    private static String components(double access) {
        return access < 1 ? "; access to components " + rounded(access) : "";
    }

    private static double rounded(double value) {
        return Math.rint(1000 * value) / 1000;
    }
}
