From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.degrees_negative: rho^k <= rho^2. For rho in [-1, -1/1000]; k in {1..8}. Source: ours, from
   gaussian.stability_series. *)
Definition lhs_bounds_degrees_negative_k_1 (rho : R) : R := rho.
Definition rhs_bounds_degrees_negative_k_1 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_1 : (-667 / 1000) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_1 (-667 / 1000) <= (-667 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_1. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_1 : (444889 / 1000000) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_1 (-667 / 1000) <= (444889 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_1. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_1 : (-4958422041327489041953663 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_1 (-39593 / 798500) <= (-4958422041327489041953663 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_1. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_1 : (153662182124514146554533 / 62500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_1 (-39593 / 798500) <= (153662182124514146554533 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_1. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_1 : (-4311684408265497808390733 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_1 (-86072 / 199625) <= (-4311684408265497808390733 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_1. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_1 : (464765560911994899641587 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_1 (-86072 / 199625) <= (464765560911994899641587 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_1. at_a_point. Qed.
Theorem bounds_degrees_negative_k_1 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_1 rho <=
rhs_bounds_degrees_negative_k_1 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_1, rhs_bounds_degrees_negative_k_1, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * ((-1 / 1000) - rho) ^ 2 + (501 / 500) * ((-1 / 1000) -
rho) ^ 1 + (1001 / 1000000)) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_2 (rho : R) : R := (rho ^ 2).
Definition rhs_bounds_degrees_negative_k_2 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_2 : (444889 / 1000000) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_2 (-667 / 1000) <= (444889 / 1000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_2. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_2 : (444889 / 1000000) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_2 (-667 / 1000) <= (444889 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_2. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_2 : (153662182124514146554533 / 62500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_2 (-39593 / 798500) <= (153662182124514146554533 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_2. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_2 : (153662182124514146554533 / 62500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_2 (-39593 / 798500) <= (153662182124514146554533 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_2. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_2 : (464765560911994899641587 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_2 (-86072 / 199625) <= (464765560911994899641587 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_2. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_2 : (464765560911994899641587 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_2 (-86072 / 199625) <= (464765560911994899641587 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_2. at_a_point. Qed.
Theorem bounds_degrees_negative_k_2 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_2 rho <=
rhs_bounds_degrees_negative_k_2 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_2, rhs_bounds_degrees_negative_k_2, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Definition lhs_bounds_degrees_negative_k_3 (rho : R) : R := (rho ^ 3).
Definition rhs_bounds_degrees_negative_k_3 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_3 : (-296740963 / 1000000000) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_3 (-667 / 1000) <= (-296740963 / 1000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_3. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_3 : (444889 / 1000000) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_3 (-667 / 1000) <= (444889 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_3. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_3 : (-1219075121223471730401227 / 10000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_3 (-39593 / 798500) <= (-1219075121223471730401227 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_3. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_3 : (153662182124514146554533 / 62500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_3 (-39593 / 798500) <= (153662182124514146554533 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_3. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_3 : (-8015689689932067627191117 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_3 (-86072 / 199625) <= (-8015689689932067627191117 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_3. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_3 : (464765560911994899641587 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_3 (-86072 / 199625) <= (464765560911994899641587 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_3. at_a_point. Qed.
Theorem bounds_degrees_negative_k_3 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_3 rho <=
rhs_bounds_degrees_negative_k_3 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_3, rhs_bounds_degrees_negative_k_3, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * ((-1 / 1000) - rho) ^ 3 + (1003 / 1000) * ((-1 / 1000)
- rho) ^ 2 + (2003 / 1000000) * ((-1 / 1000) - rho) ^ 1 + (1001 / 1000000000)) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_4 (rho : R) : R := (rho ^ 4).
Definition rhs_bounds_degrees_negative_k_4 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_4 : (197926222321 / 1000000000000) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_4 (-667 / 1000) <= (197926222321 / 1000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_4. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_4 : (444889 / 1000000) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_4 (-667 / 1000) <= (444889 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_4. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_4 : (1511172237777110714520219 / 250000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_4 (-39593 / 798500) <= (1511172237777110714520219 /
250000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_4. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_4 : (153662182124514146554533 / 62500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_4 (-39593 / 798500) <= (153662182124514146554533 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_4. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_4 : (691222485151491972255573 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_4 (-86072 / 199625) <= (691222485151491972255573 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_4. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_4 : (464765560911994899641587 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_4 (-86072 / 199625) <= (464765560911994899641587 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_4. at_a_point. Qed.
Theorem bounds_degrees_negative_k_4 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_4 rho <=
rhs_bounds_degrees_negative_k_4 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_4, rhs_bounds_degrees_negative_k_4, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same (((1001 / 997002999) * (rho - (-1)) ^ 4 + (668000 /
332334333) * (rho - (-1)) ^ 3 * ((-1 / 1000) - rho) ^ 1 + (335000000 / 332334333) * (rho - (-1)) ^ 2 * ((-1 / 1000) -
rho) ^ 2 + (2000000000 / 997002999) * (rho - (-1)) ^ 1 * ((-1 / 1000) - rho) ^ 3) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_5 (rho : R) : R := (rho ^ 5).
Definition rhs_bounds_degrees_negative_k_5 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_5 : (-132016790288107 / 1000000000000000) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_5 (-667 / 1000) <= (-132016790288107 / 1000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_5. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_5 : (444889 / 1000000) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_5 (-667 / 1000) <= (444889 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_5. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_5 : (-599442378562896876844073 / 2000000000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_degrees_negative_k_5 (-39593 / 798500) <= (-599442378562896876844073 /
2000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_5. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_5 : (153662182124514146554533 / 62500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_5 (-39593 / 798500) <= (153662182124514146554533 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_5. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_5 : (-74508330296755437740741 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_5 (-86072 / 199625) <= (-74508330296755437740741 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_5. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_5 : (464765560911994899641587 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_5 (-86072 / 199625) <= (464765560911994899641587 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_5. at_a_point. Qed.
Theorem bounds_degrees_negative_k_5 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_5 rho <=
rhs_bounds_degrees_negative_k_5 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_5, rhs_bounds_degrees_negative_k_5, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * ((-1 / 1000) - rho) ^ 5 + (1 / 200) * ((-1 / 1000) -
rho) ^ 4 + (1 / 100000) * ((-1 / 1000) - rho) ^ 3 + (100000001 / 100000000) * ((-1 / 1000) - rho) ^ 2 + (400000001 /
200000000000) * ((-1 / 1000) - rho) ^ 1 + (1000000001 / 1000000000000000)) / (1))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_6 (rho : R) : R := (rho ^ 6).
Definition rhs_bounds_degrees_negative_k_6 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_6 : (88055199122167369 / 1000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_6 (-667 / 1000) <= (88055199122167369 / 1000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_6. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_6 : (444889 / 1000000) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_6 (-667 / 1000) <= (444889 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_6. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_6 : (1486144151186022294607851 / 100000000000000000000000000000000) -
(1 / 1000000000000) <= lhs_bounds_degrees_negative_k_6 (-39593 / 798500) <= (1486144151186022294607851 /
100000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_6. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_6 : (153662182124514146554533 / 62500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_6 (-39593 / 798500) <= (153662182124514146554533 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_6. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_6 : (6425128120528324645932181 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_6 (-86072 / 199625) <= (6425128120528324645932181 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_6. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_6 : (464765560911994899641587 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_6 (-86072 / 199625) <= (464765560911994899641587 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_6. at_a_point. Qed.
Theorem bounds_degrees_negative_k_6 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_6 rho <=
rhs_bounds_degrees_negative_k_6 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_6, rhs_bounds_degrees_negative_k_6, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same (((1001001001 / 995009990004999) * (rho - (-1)) ^ 6 +
(2006006006000 / 995009990004999) * (rho - (-1)) ^ 5 * ((-1 / 1000) - rho) ^ 1 + (1009015015000000 / 995009990004999) *
(rho - (-1)) ^ 4 * ((-1 / 1000) - rho) ^ 2 + (4016020000000000 / 995009990004999) * (rho - (-1)) ^ 3 * ((-1 / 1000) -
rho) ^ 3 + (6014000000000000 / 995009990004999) * (rho - (-1)) ^ 2 * ((-1 / 1000) - rho) ^ 4 + (4000000000000000 /
995009990004999) * (rho - (-1)) ^ 1 * ((-1 / 1000) - rho) ^ 5) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_7 (rho : R) : R := (rho ^ 7).
Definition rhs_bounds_degrees_negative_k_7 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_7 : (-58732817814485635123 / 1000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_7 (-667 / 1000) <= (-58732817814485635123 / 1000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_7. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_7 : (444889 / 1000000) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_7 (-667 / 1000) <= (444889 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_7. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_7 : (-1473785983166141032195583 / 2000000000000000000000000000000000) -
(1 / 1000000000000) <= lhs_bounds_degrees_negative_k_7 (-39593 / 798500) <= (-1473785983166141032195583 /
2000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_7. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_7 : (153662182124514146554533 / 62500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_7 (-39593 / 798500) <= (153662182124514146554533 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_7. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_7 : (-346289059229877244160723 / 125000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_7 (-86072 / 199625) <= (-346289059229877244160723 /
125000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_7. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_7 : (464765560911994899641587 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_7 (-86072 / 199625) <= (464765560911994899641587 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_7. at_a_point. Qed.
Theorem bounds_degrees_negative_k_7 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_7 rho <=
rhs_bounds_degrees_negative_k_7 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_7, rhs_bounds_degrees_negative_k_7, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * ((-1 / 1000) - rho) ^ 7 + (7 / 1000) * ((-1 / 1000) -
rho) ^ 6 + (21 / 1000000) * ((-1 / 1000) - rho) ^ 5 + (7 / 200000000) * ((-1 / 1000) - rho) ^ 4 + (7 / 200000000000) *
((-1 / 1000) - rho) ^ 3 + (1000000000000021 / 1000000000000000) * ((-1 / 1000) - rho) ^ 2 + (2000000000000007 /
1000000000000000000) * ((-1 / 1000) - rho) ^ 1 + (1000000000000001 / 1000000000000000000000)) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_8 (rho : R) : R := (rho ^ 8).
Definition rhs_bounds_degrees_negative_k_8 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_8 : (39174789482261918627041 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_8 (-667 / 1000) <= (39174789482261918627041 / 1000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_8. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_8 : (444889 / 1000000) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_8 (-667 / 1000) <= (444889 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_8. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_8 : (3653826451565248709312443 / 100000000000000000000000000000000000)
- (1 / 1000000000000) <= lhs_bounds_degrees_negative_k_8 (-39593 / 798500) <= (3653826451565248709312443 /
100000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_8. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_8 : (153662182124514146554533 / 62500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_8 (-39593 / 798500) <= (153662182124514146554533 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_8. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_8 : (74654456871719459384851 / 62500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_8 (-86072 / 199625) <= (74654456871719459384851 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_8. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_8 : (464765560911994899641587 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_8 (-86072 / 199625) <= (464765560911994899641587 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_8. at_a_point. Qed.
Theorem bounds_degrees_negative_k_8 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_8 rho <=
rhs_bounds_degrees_negative_k_8 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_8, rhs_bounds_degrees_negative_k_8, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same (((333667000333667 / 331006988344993002333) * (rho - (-1)) ^
8 + (669336002669336000 / 331006988344993002333) * (rho - (-1)) ^ 7 * ((-1 / 1000) - rho) ^ 1 + (112558669780892000000 /
110335662781664334111) * (rho - (-1)) ^ 6 * ((-1 / 1000) - rho) ^ 2 + (2012018685352000000000 / 331006988344993002333) *
(rho - (-1)) ^ 5 * ((-1 / 1000) - rho) ^ 3 + (5018356690000000000000 / 331006988344993002333) * (rho - (-1)) ^ 4 * ((-1
/ 1000) - rho) ^ 4 + (2227784000000000000000 / 110335662781664334111) * (rho - (-1)) ^ 3 * ((-1 / 1000) - rho) ^ 5 +
(5009000000000000000000 / 331006988344993002333) * (rho - (-1)) ^ 2 * ((-1 / 1000) - rho) ^ 6 + (2000000000000000000000
/ 331006988344993002333) * (rho - (-1)) ^ 1 * ((-1 / 1000) - rho) ^ 7) / (1))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined].
Qed.

Definition what_was_proved := (bounds_degrees_negative_k_1, bounds_degrees_negative_k_2, bounds_degrees_negative_k_3,
bounds_degrees_negative_k_4, bounds_degrees_negative_k_5, bounds_degrees_negative_k_6, bounds_degrees_negative_k_7,
bounds_degrees_negative_k_8).
Print Assumptions what_was_proved.
