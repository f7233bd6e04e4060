package org.sepsim.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.sepsim.model.FirmBook;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Market;
import org.sepsim.model.Quarter;
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

    /** Reads what has been logged since the last time. */
    void look() {
        List<LoggedEvent> log = world.log();
        for (; read < log.size() && log.get(read).quarter() < world.quarter(); read++) {
            LoggedEvent logged = log.get(read);
            if (logged.event() instanceof Ban ban) {
                bans.get(world.roster().firm(ban.vendor())).put(ban.nation(), logged);
            } else if (logged.event() instanceof Lift lift) {
                bans.get(world.roster().firm(lift.vendor())).remove(lift.nation());
            }
        }
        Arrays.fill(tookOver, false);
        for (int k = log.size() - 1; k >= 0 && log.get(k).quarter() >= world.quarter() - 4; k--) {
            Event event = log.get(k).event();
            if (event instanceof Merger merger) {
                tookOver[world.roster().firm(merger.into())] = true;
            } else if (event instanceof Transfer transfer) {
                tookOver[world.roster().firm(transfer.into())] = true;
            }
        }
    }

    /** Why a share was lost in a nation. */
    String inNation(int nation, int firm, String gained) {
        LoggedEvent ban = bans.get(firm).get(world.roster().nations().get(nation));
        String exclusion = ban == null ? "not excluded there" : "excluded there since " + told(ban);
        return exclusion + components(firm) + gained;
    }

    /** Why a share was lost in the world; only networks have vendors that nations exclude. */
    String inTheWorld(Market market, int firm, double[] bought, String gained) {
        String exclusion = market == world.infrastructure() ? excluders(firm, bought) : "";
        String kept = "";
        double barred = world.firms().barredSales[firm];
        if (market == world.chips() && barred > 0) {
            kept = "; controls keep " + Math.rint(1000 * barred) / 1000 + " billion USD a quarter from it";
        }
        String because = exclusion + components(firm) + kept + gained;
        return because.startsWith("; ") ? because.substring(2) : because;
    }

    private String excluders(int firm, double[] bought) {
        Map<String, LoggedEvent> held = bans.get(firm);
        if (held.isEmpty()) {
            return "excluded by nobody";
        }
        StringJoiner names = new StringJoiner(", ");
        double part = 0;
        int named = 0;
        for (Map.Entry<String, LoggedEvent> ban : held.entrySet()) {
            part += bought[world.roster().nation(ban.getKey())];
            if (named++ < NAMED) {
                names.add(ban.getKey() + " since " + new Quarter(ban.getValue().quarter()));
            }
        }
        double of = bought[bought.length - 1];
        return "excluded by " + held.size() + " nations that bought " + Math.rint(1000 * part / of) / 1000 + " of all ("
                + names + (named > NAMED ? " and others)" : ")");
    }

    private static String told(LoggedEvent logged) {
        Ban ban = (Ban) logged.event();
        return new Quarter(logged.quarter()) + (ban.removalBy() == null ? "" : ", removal by " + ban.removalBy());
    }

    private String components(int firm) {
        FirmBook firms = world.firms();
        return firms.access[firm] < 1 ? "; access to components " + Math.rint(1000 * firms.access[firm]) / 1000 : "";
    }

    /** Whether a firm took over another since January of last year: its gain is then not what others lost. */
    boolean tookOver(int firm) {
        return firm != Roster.FRINGE && tookOver[firm];
    }

    /** Who gained most, if anybody did. */
    String gained(int firm, double gain) {
        String name =
                firm == Roster.FRINGE ? "small makers" : world.roster().firms().get(firm);
        return gain > 0 ? "; " + name + " gained most, +" + Math.rint(1000 * gain) / 1000 : "";
    }
}
