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
    public void tell(Telling out) {
        boolean cut = after < before;
        out.add(cut ? "cut by " : "raised by ")
                .number(cut ? 1 - after / before : after / before - 1)
                .add(": ")
                .number(before)
                .add(" to ")
                .number(after)
                .add(" billion USD; target ")
                .number(usual)
                .add(" at sales of ")
                .number(sales);
        if (sales < aspired) {
            out.add(", ").number(1 - sales / aspired).add(" below aspired ").number(aspired);
        }
        out.add(after >= affordable ? "; can pay no more than " : "; can pay ").number(affordable);
        if (publicMoney > 0) {
            out.add("; public money ").number(publicMoney);
        }
    }
}
