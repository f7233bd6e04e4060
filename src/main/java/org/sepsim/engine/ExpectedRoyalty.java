package org.sepsim.engine;

import org.sepsim.mechanism.licensing.LicensingRule;

/** What everybody expects makers of devices to pay, as a share of the device's price: what licences usually bring, under the caps in force. */
final class ExpectedRoyalty {
    private ExpectedRoyalty() {}

    static double rate(Stage stage) {
        LicensingRule rule = stage.mechanisms().licensing();
        double asked = rule.askedRate(Integer.MAX_VALUE);
        return asked > 0 ? asked * stage.world().authorities().capped(rule.usualRealisation(), asked) : 0;
    }
}
