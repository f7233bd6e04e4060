package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.World;

/** A text that two worlds share only if their accounts are equal to the bit. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(World world) {
        StringBuilder text = new StringBuilder();
        append(text, "cash", world.firms().cash);
        append(text, "rnd", world.firms().rndBudget);
        append(text, "access", world.firms().access);
        append(text, "leadership", world.firms().leadership);
        for (int s = 0; s < world.knowledge().families.length; s++) {
            append(text, "capital", world.knowledge().capital[s]);
            text.append("families ").append(Arrays.hashCode(world.knowledge().families[s]));
            text.append(" declared ").append(Arrays.hashCode(world.knowledge().overDeclared[s]));
            text.append(" essential ")
                    .append(Arrays.hashCode(world.knowledge().essential[s]))
                    .append('\n');
        }
        for (int g = 0; g < Generation.COUNT; g++) {
            append(text, "users", world.nations().users[g]);
            for (Market market : new Market[] {world.infrastructure(), world.devices(), world.chips()}) {
                for (double[] ofVendor : market.share[g]) {
                    append(text, "share", ofVendor);
                }
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String name, double[] values) {
        text.append(name).append(' ').append(Arrays.hashCode(values)).append('\n');
    }
}
