package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Market;
import org.sepsim.model.World;

/**
 * At how many offices a family is filed. The home office always; another with probability {@code h + (1 - h) m}, h the firm's habit of filing abroad and m the share of last year's sales that it
 * made where the office grants. Firms without sales go by habit.
 */
final class Offices {
    private final Stage stage;
    private final int[] officeOf;
    private final double[] sales;

    Offices(Stage stage) {
        this.stage = stage;
        officeOf = stage.blueprint().officeOf;
        sales = new double[stage.blueprint().offices];
    }

    /** Expected applications for each family of a firm. */
    double perFamily(int i) {
        World world = stage.world();
        FirmBook firms = world.firms();
        Arrays.fill(sales, 0);
        double total = 0;
        for (Market market : new Market[] {world.infrastructure(), world.devices(), world.chips()}) {
            int v = market.vendorOf[i];
            for (int c = 0; v >= 0 && c < market.nations; c++) {
                double sold = market.cellSalesLastYear[c * market.vendors + v];
                sales[officeOf[c]] += sold;
                total += sold;
            }
        }
        if (firms.does[Business.OPERATOR.index()][i] && total == 0) {
            sales[officeOf[firms.home[i]]] = 1;
            total = 1;
        }
        double habit = firms.filingAbroad[i];
        double filings = 1;
        for (int o = 0; o < sales.length; o++) {
            if (o != officeOf[firms.home[i]]) {
                filings += habit + (1 - habit) * (total > 0 ? sales[o] / total : 0);
            }
        }
        return filings;
    }
}
