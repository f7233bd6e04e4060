package org.sepsim.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.sepsim.mechanism.alliance.AllianceRule;
import org.sepsim.mechanism.alliance.Landscape;
import org.sepsim.model.Alliance;
import org.sepsim.model.event.LateWords;
import org.sepsim.model.event.Telling;

/** Why firms join and leave alliances, in words: what draws them, by term. */
final class CampWords {
    private final FirmRelations relations;
    private final AllianceRule rule;

    CampWords(FirmRelations relations, AllianceRule rule) {
        this.relations = relations;
        this.rule = rule;
    }

    /** Why a firm joins an alliance whose firms are of these sizes. */
    LateWords joining(double[] size, int i, Alliance alliance) {
        Consumer<Telling> terms = terms(size, i, alliance);
        return new LateWords(out -> terms.accept(out.add("pull ")));
    }

    /**
     * Why a firm leaves an alliance.
     *
     * @param to the camp into which it goes, or {@link Landscape#ALONE}
     * @param camps alliances by camp; beyond them are those that will be founded
     * @param after camp of each firm
     */
    LateWords leaving(double[] size, int i, Alliance alliance, int to, List<Alliance> camps, int[] after) {
        Consumer<Telling> whereTo = whereTo(size, i, to, camps, after);
        Consumer<Telling> terms = terms(size, i, alliance);
        return new LateWords(out -> {
            whereTo.accept(out);
            terms.accept(out.add("here pull "));
        });
    }

    private Consumer<Telling> whereTo(double[] size, int i, int to, List<Alliance> camps, int[] after) {
        if (to == Landscape.ALONE) {
            return out -> {};
        }
        double pull = 0;
        for (int j = 0; j < relations.n; j++) {
            boolean there = j != i && after[j] == to;
            pull += there ? size[j] * relations.propensity[i * relations.n + j] : 0;
        }
        String name = to < camps.size() ? camps.get(to).name() : "a new alliance";
        double drawn = pull;
        return out -> out.add("goes to ")
                .add(name)
                .add(", which draws it by ")
                .add(Words.of(drawn))
                .add("; ");
    }

    /** What draws a firm to the members of an alliance, by term. */
    private Consumer<Telling> terms(double[] size, int i, Alliance alliance) {
        double[] sum = new double[3];
        int members = 0;
        for (int m = 0; m < alliance.members(); m++) {
            int j = alliance.member(m);
            if (j != i) {
                double weight = size[j];
                sum[0] += weight * rule.propensity(relations.likeness(i, j), 0, 0);
                sum[1] += weight * rule.propensity(0, relations.overlap(i, j), 0);
                sum[2] += weight * rule.propensity(0, 0, relations.alignment(i, j));
                members++;
            }
        }
        int others = members;
        return out -> out.add(Words.of(Arrays.stream(sum).sum()))
                .add(" = likeness ")
                .add(Words.of(sum[0]))
                .add(", rivalry ")
                .add(Words.of(sum[1]))
                .add(", alignment ")
                .add(Words.of(sum[2]))
                .add(", of ")
                .add(others)
                .add(" other members");
    }
}
