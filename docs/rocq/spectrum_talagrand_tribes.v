From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.talagrand_tribes: 3/4 <= sum_i Inf_i/(1 + log(1/Inf_i))/Var f for the OR f of s tribes of k bits, s the integer
   next to .6931 2^k. For k in {2..4, 6, 8}. Source: Talagrand (1994). *)
Definition lhs_spectrum_talagrand_tribes_k_2 : R := (3 / 4).
Definition rhs_spectrum_talagrand_tribes_k_2 : R := (64 / (37 - (37 * (ln (9 / 32))))).
Theorem value_1_of_lhs_spectrum_talagrand_tribes_k_2 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_talagrand_tribes_k_2 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_talagrand_tribes_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_talagrand_tribes_k_2 : (3812477615416593946334469 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_talagrand_tribes_k_2 <= (3812477615416593946334469 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_talagrand_tribes_k_2; at_a_point. Qed.
Theorem spectrum_talagrand_tribes_k_2 : lhs_spectrum_talagrand_tribes_k_2 <= rhs_spectrum_talagrand_tribes_k_2.
Proof.
intros. unfold lhs_spectrum_talagrand_tribes_k_2, rhs_spectrum_talagrand_tribes_k_2, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_talagrand_tribes_k_3 : R := (3 / 4).
Definition rhs_spectrum_talagrand_tribes_k_3 : R := (262144 / (112385 - (112385 * (ln (16807 / 131072))))).
Theorem value_1_of_lhs_spectrum_talagrand_tribes_k_3 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_talagrand_tribes_k_3 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_talagrand_tribes_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_talagrand_tribes_k_3 : (1909455185292936362902607 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_talagrand_tribes_k_3 <= (1909455185292936362902607 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_talagrand_tribes_k_3; at_a_point. Qed.
Theorem spectrum_talagrand_tribes_k_3 : lhs_spectrum_talagrand_tribes_k_3 <= rhs_spectrum_talagrand_tribes_k_3.
Proof.
intros. unfold lhs_spectrum_talagrand_tribes_k_3, rhs_spectrum_talagrand_tribes_k_3, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_talagrand_tribes_k_4 : R := (3 / 4).
Definition rhs_spectrum_talagrand_tribes_k_4 : R := (387028092977152 / (134136452775615 - (134136452775615 * (ln
(576650390625 / 8796093022208))))).
Theorem value_1_of_lhs_spectrum_talagrand_tribes_k_4 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_talagrand_tribes_k_4 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_talagrand_tribes_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_talagrand_tribes_k_4 : (7746215855671854280772449 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_talagrand_tribes_k_4 <= (7746215855671854280772449 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_talagrand_tribes_k_4; at_a_point. Qed.
Theorem spectrum_talagrand_tribes_k_4 : lhs_spectrum_talagrand_tribes_k_4 <= rhs_spectrum_talagrand_tribes_k_4.
Proof.
intros. unfold lhs_spectrum_talagrand_tribes_k_4, rhs_spectrum_talagrand_tribes_k_4, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_talagrand_tribes_k_6 : R := (3 / 4).
Definition rhs_spectrum_talagrand_tribes_k_6 : R :=
(1304282093169129625251103575137860594059233107273775313340450226265133492264239104 /
(311180817292142696668834533204132654629827235696779964281742544938478048403474155 -
(311180817292142696668834533204132654629827235696779964281742544938478048403474155 * (ln
(235311756952130891858112684960373044587567801863721623578519596891959891565247 /
14821387422376473014217086081112052205218558037201992197050570753012880593911808))))).
Theorem value_1_of_lhs_spectrum_talagrand_tribes_k_6 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_talagrand_tribes_k_6 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_talagrand_tribes_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_talagrand_tribes_k_6 : (8149844957641316537632673 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_talagrand_tribes_k_6 <= (8149844957641316537632673 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_talagrand_tribes_k_6; at_a_point. Qed.
Theorem spectrum_talagrand_tribes_k_6 : lhs_spectrum_talagrand_tribes_k_6 <= rhs_spectrum_talagrand_tribes_k_6.
Proof.
intros. unfold lhs_spectrum_talagrand_tribes_k_6, rhs_spectrum_talagrand_tribes_k_6, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_talagrand_tribes_k_8 : R := (3 / 4).
Definition rhs_spectrum_talagrand_tribes_k_8 : R :=
(427942937221589654213237037865531647894513133867386284658793656192868623892247193832889916947062670493885256013655299414610476315968992136424435529994917101987782552881095392230130727972221752600624964000997072684900604699800384371787671076443272040233644776771725016825128587793989451479226281525396135563294673247583673357979473258007604878560471049296806245774472987944963916613205708950788965347796578817985250810593066090496
/
(77036164683202910094252625624820655164468046790597595643693923436027201172062429137136387891333089527728788081925900448313465074853932817075311649922314432244102103775370633918042046606291716743540039853998035785520517573400623484634055068367255596969809245226440160212366181131551094800092613033514053978684047961549345197246495897365916637772715033323227371429327919656394697397634092790727290509067378463790167994771233913685
-
(77036164683202910094252625624820655164468046790597595643693923436027201172062429137136387891333089527728788081925900448313465074853932817075311649922314432244102103775370633918042046606291716743540039853998035785520517573400623484634055068367255596969809245226440160212366181131551094800092613033514053978684047961549345197246495897365916637772715033323227371429327919656394697397634092790727290509067378463790167994771233913685
* (ln
(3556900826657133271925699093134814273301498902536860325706350525969427707902621195126670067864195230668045427213689899798626225087841609830567800650578020381864879968702840250797253118791469477758425221304950781544329609633938484395502716431686470497328568051171338654627785509245409849454064718344838970130903741152809565202057004506537268227333546678776781661585599072666859094536163932165351297953748144209384918212890625
/
906658765299978080960247961579516203166341385312259077666935712273026745534422020832393891836997183249756898334015464861462873550781763000899227817785841317770725747629439390318073576212334221611493567798722611620552128601272000787685743806023881441172976221973993679714255482614384431100055681197873168566302273829626426605888714529677128980000997985798318317318798703273228636892384976590654587601263938173697565276680224768))))).
Theorem value_1_of_lhs_spectrum_talagrand_tribes_k_8 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_talagrand_tribes_k_8 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_talagrand_tribes_k_8; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_talagrand_tribes_k_8 : (530805330442469360178997 / 625000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_talagrand_tribes_k_8 <= (530805330442469360178997 / 625000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_talagrand_tribes_k_8; at_a_point. Qed.
Theorem spectrum_talagrand_tribes_k_8 : lhs_spectrum_talagrand_tribes_k_8 <= rhs_spectrum_talagrand_tribes_k_8.
Proof.
intros. unfold lhs_spectrum_talagrand_tribes_k_8, rhs_spectrum_talagrand_tribes_k_8, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition what_was_proved := (spectrum_talagrand_tribes_k_2, spectrum_talagrand_tribes_k_3,
spectrum_talagrand_tribes_k_4, spectrum_talagrand_tribes_k_6, spectrum_talagrand_tribes_k_8).
Print Assumptions what_was_proved.
