package org.sepsim.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Families are moved whole, none is lost, and neither side declares more than it holds. */
class PatentsInTradeTest {
    private static final int SELLER = 0;
    private static final int BUYER = 1;

    @Test
    void aSaleIsAFairSampleOfWhatTheSellerHolds() {
        KnowledgeBook book = holding(1000, 300, 200, 150);
        book.trade(0, SELLER, BUYER, 100);
        assertThat(new int[] {book.families[0][BUYER], book.approvedFamilies[0][BUYER]})
                .containsExactly(100, 30);
        assertThat(new int[] {book.overDeclared[0][BUYER], book.essential[0][BUYER]})
                .containsExactly(20, 15);
        assertThat(book.granted[0][BUYER]).isEqualTo(50);
    }

    /** All holdings up to 12 families, all lots: every case there is. */
    @Test
    void everySaleOfEverySmallHoldingKeepsTheBooks() {
        for (int families = 1; families <= 12; families++) {
            for (int approved = 0; approved <= families; approved++) {
                for (int over = 0; approved + over <= families; over++) {
                    for (int essential = 0; essential <= approved; essential++) {
                        for (int lot = 0; lot <= families; lot++) {
                            KnowledgeBook book = holding(families, approved, over, essential);
                            book.trade(0, SELLER, BUYER, lot);
                            assertSound(book, families, approved + over, essential);
                        }
                    }
                }
            }
        }
    }

    /** A firm that sells a business parts with some of all its patents; rounding must not leave more declared than held. */
    @Test
    void everyPartOfEverySmallHoldingMayGoWithABusiness() {
        for (int families = 1; families <= 12; families++) {
            for (int approved = 0; approved <= families; approved++) {
                for (int over = 0; approved + over <= families; over++) {
                    for (double share : new double[] {0, 0.3, 0.8, 1}) {
                        KnowledgeBook book = holding(families, approved, over, approved / 2);
                        book.move(SELLER, BUYER, share, 0.5);
                        assertSound(book, families, approved + over, approved / 2);
                    }
                }
            }
        }
    }

    private static void assertSound(KnowledgeBook book, int families, int declared, int essential) {
        int[] held = book.families[0];
        boolean sound = held[SELLER] + held[BUYER] == families
                && book.declared(0, SELLER) + book.declared(0, BUYER) == declared
                && book.essential[0][SELLER] + book.essential[0][BUYER] == essential;
        for (int i = SELLER; i <= BUYER; i++) {
            sound &= book.declared(0, i) <= held[i]
                    && book.essential[0][i] <= book.approvedFamilies[0][i]
                    && book.overDeclared[0][i] >= 0;
        }
        assertThat(sound)
                .as("%d families, %d declared, %d essential", families, declared, essential)
                .isTrue();
    }

    private static KnowledgeBook holding(int families, int approved, int over, int essential) {
        KnowledgeBook book = new KnowledgeBook(1, 2);
        book.families[0][SELLER] = families;
        book.approvedFamilies[0][SELLER] = approved;
        book.overDeclared[0][SELLER] = over;
        book.essential[0][SELLER] = essential;
        book.granted[0][SELLER] = 0.5 * families;
        return book;
    }
}
