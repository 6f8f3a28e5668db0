From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.tribes_influence: Each of the n bits of the OR of s tribes of k bits, s the integer next to .6931 2^k, has
   influence at most Var log n/n. For k in {2..4, 6, 8}. Source: Ben-Or and Linial (1985); O'Donnell, section 4.2. *)
Definition lhs_spectrum_tribes_influence_k_2 : R := (64 / (37 * (ln 6))).
Definition rhs_spectrum_tribes_influence_k_2 : R := 1.
Theorem value_1_of_lhs_spectrum_tribes_influence_k_2 : (9653805432237790334571303 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_tribes_influence_k_2 <= (9653805432237790334571303 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_tribes_influence_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_tribes_influence_k_2 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_tribes_influence_k_2 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_tribes_influence_k_2; at_a_point. Qed.
Theorem spectrum_tribes_influence_k_2 : lhs_spectrum_tribes_influence_k_2 <= rhs_spectrum_tribes_influence_k_2.
Proof.
intros. unfold lhs_spectrum_tribes_influence_k_2, rhs_spectrum_tribes_influence_k_2, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_tribes_influence_k_3 : R := (262144 / (112385 * (ln 18))).
Definition rhs_spectrum_tribes_influence_k_3 : R := 1.
Theorem value_1_of_lhs_spectrum_tribes_influence_k_3 : (8070080501965059914568899 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_tribes_influence_k_3 <= (8070080501965059914568899 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_tribes_influence_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_tribes_influence_k_3 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_tribes_influence_k_3 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_tribes_influence_k_3; at_a_point. Qed.
Theorem spectrum_tribes_influence_k_3 : lhs_spectrum_tribes_influence_k_3 <= rhs_spectrum_tribes_influence_k_3.
Proof.
intros. unfold lhs_spectrum_tribes_influence_k_3, rhs_spectrum_tribes_influence_k_3, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_tribes_influence_k_4 : R := (387028092977152 / (134136452775615 * (ln 44))).
Definition rhs_spectrum_tribes_influence_k_4 : R := 1.
Theorem value_1_of_lhs_spectrum_tribes_influence_k_4 : (476543772336569361703917 / 625000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_tribes_influence_k_4 <= (476543772336569361703917 / 625000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_tribes_influence_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_tribes_influence_k_4 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_tribes_influence_k_4 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_tribes_influence_k_4; at_a_point. Qed.
Theorem spectrum_tribes_influence_k_4 : lhs_spectrum_tribes_influence_k_4 <= rhs_spectrum_tribes_influence_k_4.
Proof.
intros. unfold lhs_spectrum_tribes_influence_k_4, rhs_spectrum_tribes_influence_k_4, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_tribes_influence_k_6 : R :=
(1304282093169129625251103575137860594059233107273775313340450226265133492264239104 /
(311180817292142696668834533204132654629827235696779964281742544938478048403474155 * (ln 264))).
Definition rhs_spectrum_tribes_influence_k_6 : R := 1.
Theorem value_1_of_lhs_spectrum_tribes_influence_k_6 : (150338394996971156104679 / 200000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_tribes_influence_k_6 <= (150338394996971156104679 / 200000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_tribes_influence_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_tribes_influence_k_6 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_tribes_influence_k_6 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_tribes_influence_k_6; at_a_point. Qed.
Theorem spectrum_tribes_influence_k_6 : lhs_spectrum_tribes_influence_k_6 <= rhs_spectrum_tribes_influence_k_6.
Proof.
intros. unfold lhs_spectrum_tribes_influence_k_6, rhs_spectrum_tribes_influence_k_6, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_tribes_influence_k_8 : R :=
(427942937221589654213237037865531647894513133867386284658793656192868623892247193832889916947062670493885256013655299414610476315968992136424435529994917101987782552881095392230130727972221752600624964000997072684900604699800384371787671076443272040233644776771725016825128587793989451479226281525396135563294673247583673357979473258007604878560471049296806245774472987944963916613205708950788965347796578817985250810593066090496
/
(77036164683202910094252625624820655164468046790597595643693923436027201172062429137136387891333089527728788081925900448313465074853932817075311649922314432244102103775370633918042046606291716743540039853998035785520517573400623484634055068367255596969809245226440160212366181131551094800092613033514053978684047961549345197246495897365916637772715033323227371429327919656394697397634092790727290509067378463790167994771233913685
* (ln 1416))).
Definition rhs_spectrum_tribes_influence_k_8 : R := 1.
Theorem value_1_of_lhs_spectrum_tribes_influence_k_8 : (7656290448167340461218701 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_tribes_influence_k_8 <= (7656290448167340461218701 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_tribes_influence_k_8; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_tribes_influence_k_8 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_tribes_influence_k_8 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_tribes_influence_k_8; at_a_point. Qed.
Theorem spectrum_tribes_influence_k_8 : lhs_spectrum_tribes_influence_k_8 <= rhs_spectrum_tribes_influence_k_8.
Proof.
intros. unfold lhs_spectrum_tribes_influence_k_8, rhs_spectrum_tribes_influence_k_8, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition what_was_proved := (spectrum_tribes_influence_k_2, spectrum_tribes_influence_k_3,
spectrum_tribes_influence_k_4, spectrum_tribes_influence_k_6, spectrum_tribes_influence_k_8).
Print Assumptions what_was_proved.
