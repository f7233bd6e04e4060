package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.OfficeBook;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/**
 * At how many offices a family is filed. The home office always; another with probability {@code h + (1 - h) m}, h the firm's habit of filing abroad and m the share of last year's sales that it
 * made where the office grants. Firms without sales go by habit.
 */
final class Offices {
    private static final int TOGETHER = 6;

    private final Stage stage;
    private final int[] officeOf;
    private final int offices;
    private final int[][] nationsOf;
    private final Market[] markets;
    /** Last year's sales at {@code firm * offices + office}. */
    private final double[] sales;

    Offices(Stage stage) {
        this.stage = stage;
        officeOf = stage.blueprint().officeOf;
        nationsOf = stage.blueprint().nationsOf;
        offices = nationsOf.length;
        World world = stage.world();
        markets = new Market[] {world.infrastructure(), world.devices(), world.chips()};
        sales = new double[world.firms().count * offices];
        filedAt = new double[sales.length + TOGETHER - 1];
    }

    /** Probability that a family of a firm is filed at an office, at {@code firm * offices + office}, as of the last {@link #perFamily}. */
    private final double[] filedAt;

    /** Looks at last year's sales of all firms. */
    void look() {
        Arrays.fill(sales, 0);
        for (int m = 0; m < markets.length; m++) {
            add(markets[m]);
        }
    }

    private void add(Market market) {
        for (int v = 0; v < market.vendors; v++) {
            if (market.firmOf[v] != Roster.FRINGE && market.soldLastYear(v) > 0) {
                add(market.salesLastYear[v], market.firmOf[v] * offices);
            }
        }
    }

    private void add(double[] sold, int row) {
        for (int o = 0; o < offices; o++) {
            double sum = sales[row + o];
            for (int c : nationsOf[o]) {
                sum += sold[c];
            }
            sales[row + o] = sum;
        }
    }

    /** Expected applications for each family of a firm. */
    double perFamily(int i) {
        FirmBook firms = stage.world().firms();
        int home = officeOf[firms.home[i]];
        int row = i * offices;
        double total = 0;
        for (int o = 0; o < offices; o++) {
            total += sales[row + o];
        }
        if (firms.does[Business.OPERATOR.index()][i] && total == 0) {
            sales[row + home] = 1;
            total = 1;
        }
        double habit = firms.filingAbroad[i];
        double filings = 1;
        filedAt[row + home] = 1;
        for (int o = 0; o < offices; o++) {
            if (o != home) {
                filedAt[row + o] = habit + (1 - habit) * (total > 0 ? sales[row + o] / total : 0);
                filings += filedAt[row + o];
            }
        }
        return filings;
    }

    /**
     * What the offices grant in the quarter of what is filed with them, at a constant hazard; then the families of the quarter are filed.
     *
     * @param tickets who may have invented anything
     */
    void file(double grantHazard, Tickets tickets) {
        World world = stage.world();
        OfficeBook book = world.offices();
        for (int g = 0; g < Generation.COUNT; g++) {
            for (int o = 0; o < offices; o++) {
                book.granted[g][o] += grantHazard * (book.filed[g][o] - book.granted[g][o]);
            }
        }
        int[][] invented = world.knowledge().invented;
        for (int from = 0, to; from < tickets.count(); from = to) {
            int s = tickets.specification(from);
            to = tickets.endOf(s, from);
            for (int o = 0; o < offices; o += TOGETHER) {
                file(
                        invented[s],
                        tickets,
                        from,
                        to,
                        o,
                        book.filed[stage.world().roster().generationOf(s)]);
            }
        }
    }

    /** Files the families of some tickets with {@link #TOGETHER} offices at once, so that no addition waits for another. */
    private void file(int[] invented, Tickets tickets, int from, int to, int office, double[] filed) {
        double a = filed[office];
        double b = at(filed, office + 1);
        double c = at(filed, office + 2);
        double d = at(filed, office + 3);
        double e = at(filed, office + 4);
        double f = at(filed, office + 5);
        for (int n = from; n < to; n++) {
            int families = invented[tickets.firm(n)]; // none add nothing; to ask would cost more
            int cell = tickets.firm(n) * offices + office;
            a += families * filedAt[cell];
            b += families * filedAt[cell + 1];
            c += families * filedAt[cell + 2];
            d += families * filedAt[cell + 3];
            e += families * filedAt[cell + 4];
            f += families * filedAt[cell + 5];
        }
        put(filed, office, a);
        put(filed, office + 1, b);
        put(filed, office + 2, c);
        put(filed, office + 3, d);
        put(filed, office + 4, e);
        put(filed, office + 5, f);
    }

    /** Beyond the last office nothing is filed. */
    private static double at(double[] filed, int office) {
        return office < filed.length ? filed[office] : 0;
    }

    private static void put(double[] filed, int office, double sum) {
        if (office < filed.length) {
            filed[office] = sum;
        }
    }
}
