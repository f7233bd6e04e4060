package org.sepsim.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.model.event.Ban;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.Lift;
import org.sepsim.model.event.Merger;
import org.sepsim.model.event.Transfer;

/** Why a vendor lost a share, in words: who excluded it in the year that has ended, what components it gets, what controls kept from it, and who gained most without taking anybody over. Bans are looked up in the log. */
final class ShareWords {
    private static final int NAMED = 4;

    private final World world;
    /** By firm and nation, the ban that held at the end of last year. */
    private final List<Map<String, LoggedEvent>> bans = new ArrayList<>();

    private final boolean[] tookOver;
    private int read;

    ShareWords(World world) {
        this.world = world;
        tookOver = new boolean[world.firms().count];
        for (int i = 0; i < tookOver.length; i++) {
            bans.add(new LinkedHashMap<>());
        }
    }

    /** Reads what has been logged since last January: who took over whom, and of the year that has ended the bans. */
    void look() {
        List<LoggedEvent> log = world.log();
        int size = log.size();
        int next = read;
        Arrays.fill(tookOver, false);
        for (int k = read; k < size; k++) {
            LoggedEvent logged = log.get(k);
            Event event = logged.event();
            if (event instanceof Merger merger) {
                tookOver[world.roster().firm(merger.into())] = true;
            } else if (event instanceof Transfer transfer) {
                tookOver[world.roster().firm(transfer.into())] = true;
            }
            if (logged.quarter() < world.quarter()) {
                note(logged, event);
                next = k + 1;
            }
        }
        read = next;
    }

    private void note(LoggedEvent logged, Event event) {
        if (event instanceof Ban ban) {
            bans.get(world.roster().firm(ban.vendor())).put(ban.nation(), logged);
        } else if (event instanceof Lift lift) {
            bans.get(world.roster().firm(lift.vendor())).remove(lift.nation());
        }
    }

    /** Why a share was lost in a nation. */
    WhyLost inNation(int nation, int firm, WhyLost.Gain gain) {
        LoggedEvent ban = bans.get(firm).get(world.roster().nations().get(nation));
        return new WhyLost.InNation(ban, world.firms().access[firm], gain);
    }

    /** Why a share was lost in the world; only networks have vendors that nations exclude. */
    WhyLost inTheWorld(Market market, int firm, double[] bought, WhyLost.Gain gain) {
        WhyLost.Exclusion exclusion = market == world.infrastructure() ? exclusion(firm, bought) : null;
        double kept = market == world.chips() ? world.firms().barredSales[firm] : 0;
        return new WhyLost.InTheWorld(exclusion, world.firms().access[firm], kept, gain);
    }

    private WhyLost.Exclusion exclusion(int firm, double[] bought) {
        Map<String, LoggedEvent> held = bans.get(firm);
        List<LoggedEvent> first = new ArrayList<>(NAMED);
        double sum = 0;
        for (Map.Entry<String, LoggedEvent> ban : held.entrySet()) {
            sum += bought[world.roster().nation(ban.getKey())];
            if (first.size() < NAMED) {
                first.add(ban.getValue());
            }
        }
        return new WhyLost.Exclusion(first, held.size(), sum / bought[bought.length - 1]);
    }

    /** Whether a firm took over another since January of last year: its gain is then not what others lost. */
    boolean tookOver(int firm) {
        return firm != Roster.FRINGE && tookOver[firm];
    }

    /** Who gained most, if anybody did. */
    WhyLost.Gain gain(int firm, double share) {
        String who =
                firm == Roster.FRINGE ? "small makers" : world.roster().firms().get(firm);
        return new WhyLost.Gain(who, share);
    }
}
