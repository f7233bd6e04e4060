package org.sepsim.mechanism.alliance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The eleven actors of Axelrod and Furnas (2016).
 *
 * @param size strength
 * @param propensity on the scale around 0
 */
@SuppressWarnings("ArrayRecordComponent")
record Actors(double[] size, double[] propensity) {
    private static final Path FILE = Path.of("src/test/resources/reference/axelrod-furnas.csv");
    private static final double NEUTRAL = 3;

    static Actors published() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        int n = lines.size() - 1;
        double[] size = new double[n];
        double[] propensity = new double[n * n];
        for (int i = 0; i < n; i++) {
            String[] cells = lines.get(i + 1).split(",", -1);
            size[i] = Double.parseDouble(cells[1]);
            for (int j = i + 1; j < n; j++) {
                propensity[i * n + j] = Double.parseDouble(cells[j + 2]) - NEUTRAL;
                propensity[j * n + i] = propensity[i * n + j];
            }
        }
        return new Actors(size, propensity);
    }

    /** The third actor as weak as others. */
    Actors weakSyria() {
        double[] weaker = size.clone();
        weaker[2] = 10;
        return new Actors(weaker, propensity);
    }

    /** One of the configurations of two camps; the first actor is always in camp 0. */
    int[] configuration(int number) {
        int[] camp = new int[size.length];
        for (int i = 1; i < camp.length; i++) {
            camp[i] = number >> (i - 1) & 1;
        }
        return camp;
    }

    int configurations() {
        return 1 << (size.length - 1);
    }
}
