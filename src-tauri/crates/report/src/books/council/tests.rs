//! The summary of small, large and empty plans.
use super::*;

#[test]
fn a_long_name_is_cut_at_the_end_of_a_word() {
    let check = |text: &str, most, expected: &str| assert_eq!(cut(text, most), expected);
    check("Agua para todos", 20, "Agua para todos");
    check("Agua para todos los barrios", 20, "Agua para todos los…");
    check("Centro, La Estación", 9, "Centro…");
    check("aaaaaaaaaaaaaaaaaaaaaaaaa", 5, "aaaaa…");
}
