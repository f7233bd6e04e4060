package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.World;

/**
 * A firm cuts or raises its R&amp;D by a large step (M1), with the terms that decided. Money is billion USD, of a year.
 *
 * @param firm who moves its R&amp;D
 * @param before budget of last year; above 0
 * @param after budget of this year
 * @param usual what the firm's usual ratio of R&amp;D to sales would give
 * @param sales sales and licence income of last year
 * @param aspired sales aspired to
 * @param affordable the most that it can pay: cash and last year's margin
 * @param publicMoney subsidy that came on top of last year's budget
 */
public record RndMoved(
        String firm,
        double before,
        double after,
        double usual,
        double sales,
        double aspired,
        double affordable,
        double publicMoney)
        implements Event {
    public RndMoved {
        Check.positive("before", before);
    }

    @Override
    public void applyTo(World world) {
        // Budgets are an account that one phase writes every January; the event tells why.
    }

    @Override
    public String type() {
        return "rnd-moved";
    }

    @Override
    public String actor() {
        return firm;
    }

    @Override
    public String detail() {
        String step =
                after < before ? "cut by " + Terms.of(1 - after / before) : "raised by " + Terms.of(after / before - 1);
        String search =
                sales < aspired ? ", " + Terms.of(1 - sales / aspired) + " below aspired " + Terms.of(aspired) : "";
        String limit = after >= affordable ? "can pay no more than " : "can pay ";
        String subsidy = publicMoney > 0 ? "; public money " + Terms.of(publicMoney) : "";
        return step + ": " + Terms.of(before) + " to " + Terms.of(after) + " billion USD; target " + Terms.of(usual)
                + " at sales of " + Terms.of(sales) + search + "; " + limit + Terms.of(affordable) + subsidy;
    }
}
