//! What pages say is in the file: links, pictures, languages, notes, the order of reading.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::layout::{Pages, Part, Role};
use crate::sample::{SIZES, Sample, everything, shown, text};

use super::read_by;

fn file(pages: &Pages) -> Document {
    Document::load_mem(&crate::pdf::write(pages).unwrap()).unwrap()
}

/// All dictionaries that say this of themselves, streams too.
fn all(file: &Document, key: &str, name: &str) -> Vec<(ObjectId, Dictionary)> {
    let dictionary = |object: &Object| match object {
        Object::Dictionary(entry) => Some(entry.clone()),
        Object::Stream(stream) => Some(stream.dict.clone()),
        _ => None,
    };
    let all = file.objects.iter().filter_map(|(id, object)| Some((*id, dictionary(object)?)));
    all.filter(|(_, entry)| named(entry, key).as_deref() == Some(name)).collect()
}

fn named(entry: &Dictionary, key: &str) -> Option<String> {
    let name = entry.get(key.as_bytes()).and_then(Object::as_name).ok()?;
    Some(String::from_utf8_lossy(name).into_owned())
}

fn words(entry: &Dictionary, key: &str) -> String {
    let bytes = entry.get(key.as_bytes()).and_then(Object::as_str).unwrap();
    let units = bytes[2..].chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
}

fn kids(entry: &Dictionary) -> Vec<Object> {
    match entry.get(b"K") {
        Ok(Object::Array(kids)) => kids.clone(),
        Ok(kid) => vec![kid.clone()],
        Err(_) => vec![],
    }
}

/// The tree as one line: names, marks as numbers, links as "@".
fn told(file: &Document, id: ObjectId) -> String {
    let entry = file.get_dictionary(id).unwrap();
    let kid = |kid: &Object| match kid {
        Object::Reference(id) => told(file, *id),
        Object::Integer(mark) => mark.to_string(),
        Object::Dictionary(entry) if entry.has(b"Obj") => "@".to_owned(),
        Object::Dictionary(entry) => format!("+{}", entry.get(b"MCID").unwrap().as_i64().unwrap()),
        other => panic!("{other:?}"),
    };
    let kids: Vec<String> = kids(entry).iter().map(kid).collect();
    format!("{}({})", named(entry, "S").unwrap(), kids.join(" "))
}

fn tree(pages: &Pages) -> String {
    let file = file(pages);
    let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let book = file.get_dictionary(root).unwrap().get(b"K").unwrap().as_reference().unwrap();
    told(&file, book)
}

#[test]
fn children_stand_in_the_order_of_reading() {
    let told = tree(&everything());
    for part in [
        "H1(0) TOC(TOCI(Reference(Link(1 @))))",
        "P(2 Span(3) 4 Link(5 @ @) Reference(Link(6 @)) 7 Note(Lbl(8) 9))",
        "L(LI(Lbl(10) LBody(11)) LI(Lbl(12) LBody(13)))",
        "Table(Caption(14) THead(TR(TH(15) TH(16) TH(17))) \
         TBody(TR(TH(18) TD() TD(19)) TR(TH(20) TD() TD(21)) TR(TH(22) TD() TD(23))))",
        "Figure(24) Figure(25) Figure(26) P(0)",
    ] {
        assert!(told.contains(part), "{part}\n in {told}");
    }
}

#[test]
fn what_goes_on_over_the_page_is_one_element() {
    let mut sample = Sample::new();
    let paragraph = sample.said(Role::Paragraph, 0, (40.0, 40.0), "Uno");
    sample.said(Role::Paragraph, 0, (40.0, 60.0), "Dos");
    sample.words(1, paragraph, (40.0, 40.0), "tres");
    sample.element(Role::Paragraph, 0); // nothing stands in it, so it is not there
    assert_eq!(tree(&sample.pages), "Document(P(0 +0) P(1))");
}

#[test]
fn every_mark_of_a_page_is_in_the_tree_and_nothing_else() {
    let pages = everything();
    let told = tree(&pages);
    let inner: Vec<&str> = told.split(['(', ')', ' ']).collect();
    for mark in 0..27 {
        let name = mark.to_string();
        let times = inner.iter().filter(|word| **word == name).count();
        // The second page has a mark 0 as well.
        assert_eq!(times, if mark == 0 { 2 } else { 1 }, "mark {mark} in {told}");
    }
    assert!(!inner.contains(&"27"));
}

#[test]
fn links_lead_somewhere_and_say_where() {
    let file = file(&everything());
    let links: Vec<Dictionary> =
        all(&file, "Subtype", "Link").into_iter().map(|(_, e)| e).collect();
    assert_eq!(links.len(), 4);
    let told: Vec<String> = links.iter().map(|link| words(link, "Contents")).collect();
    assert_eq!(told, ["Fuentes 2", "el censo nacional", "el censo nacional", "1"]);
    let numbers = links.iter().map(|link| link.get(b"StructParent").unwrap().as_i64().unwrap());
    assert!(numbers.eq(2..6));
    let action = links[1].get(b"A").unwrap().as_dict().unwrap();
    assert_eq!(
        action.get(b"URI").unwrap().as_str().unwrap(),
        b"https://example.org/a%C3%B1o%202022"
    );
    let second = file.get_pages()[&2];
    assert_eq!(
        links[0].get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap(),
        second
    );
    let corners = links[0].get(b"Rect").unwrap().as_array().unwrap().clone();
    let corners: Vec<f32> = corners.iter().map(|c| c.as_float().unwrap()).collect();
    assert_eq!(corners, [40.0, 438.0, 100.0, 450.0]);
    assert!(!file.get_dictionary(second).unwrap().has(b"Annots"));
}

#[test]
fn an_element_says_what_only_it_has() {
    let file = file(&everything());
    let one = |name: &str| all(&file, "S", name).into_iter().map(|(_, e)| e).collect::<Vec<_>>();
    assert_eq!(one("Span")[0].get(b"Lang").unwrap().as_str().unwrap(), b"fr");
    assert!(one("Note")[0].has(b"ID"));
    assert_eq!(words(&one("Figure")[0], "Alt"), "La plaza.");
    let attribute = |name: &str, key: &str| {
        one(name)[0].get(b"A").unwrap().as_dict().unwrap().get(key.as_bytes()).unwrap().clone()
    };
    assert_eq!(attribute("L", "ListNumbering").as_name().unwrap(), b"Decimal");
    assert_eq!(attribute("TH", "Scope").as_name().unwrap(), b"Column");
    let room: Vec<f32> = attribute("Figure", "BBox")
        .as_array()
        .unwrap()
        .iter()
        .map(|side| side.as_float().unwrap())
        .collect();
    assert_eq!(room, [40.0, 160.0, 80.0, 200.0]);
    let root = &all(&file, "Type", "StructTreeRoot")[0].1;
    assert!(root.has(b"IDTree"));
}

#[test]
fn a_list_with_dots_is_not_counted() {
    let mut sample = Sample::new();
    let list = sample.element(Role::List, 0);
    let item = sample.element(Role::ListItem, list);
    sample.said(Role::Label, item, (40.0, 40.0), "•");
    sample.said(Role::ListBody, item, (60.0, 40.0), "Agua");
    let file = file(&sample.pages);
    let list = &all(&file, "S", "L")[0].1;
    let how = list.get(b"A").unwrap().as_dict().unwrap().get(b"ListNumbering").unwrap();
    assert_eq!(how.as_name().unwrap(), b"Disc");
}

#[test]
fn every_page_has_its_size_and_its_number() {
    let file = file(&everything());
    for (size, (_, page)) in SIZES.iter().zip(file.get_pages()) {
        let sheet =
            file.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
        assert_eq!(sheet[2].as_float().unwrap(), size.x);
        assert_eq!(sheet[3].as_float().unwrap(), size.y);
    }
    let labels = file.catalog().unwrap().get(b"PageLabels").unwrap().as_dict().unwrap();
    assert_eq!(labels.get(b"Nums").unwrap().as_array().unwrap().len(), 2);
}

#[test]
fn a_picture_is_in_the_file_once_as_it_is() {
    let file = file(&everything());
    let pictures = all(&file, "Subtype", "Image");
    assert_eq!(pictures.len(), 2);
    let of = |name: &str| {
        let (id, _) =
            pictures.iter().find(|(_, e)| named(e, "Filter").as_deref() == Some(name)).unwrap();
        file.get_object(*id).unwrap().as_stream().unwrap().clone()
    };
    let jpeg = of("DCTDecode");
    assert_eq!(jpeg.content, crate::pictures::tests::small_jpeg());
    assert_eq!(named(&jpeg.dict, "ColorSpace").unwrap(), "DeviceGray");
    let png = of("FlateDecode");
    let rows = png.dict.get(b"DecodeParms").unwrap().as_dict().unwrap();
    assert_eq!(rows.get(b"Colors").unwrap().as_i64().unwrap(), 3);
    // lopdf undoes packing and prediction: six by four pixels of three bytes.
    assert_eq!(png.decompressed_content().unwrap().len(), 6 * 4 * 3);
}

#[test]
fn for_a_copier_every_picture_is_grey() {
    let mut pages = everything();
    pages.ink = crate::layout::Ink::Copier;
    let file = file(&pages);
    let pictures = all(&file, "Subtype", "Image");
    assert_eq!(pictures.len(), 2);
    for (_, picture) in &pictures {
        assert_eq!(named(picture, "ColorSpace").unwrap(), "DeviceGray");
    }
    assert!(crate::pdf::write(&pages).unwrap() == crate::pdf::write(&pages).unwrap());
}

#[test]
fn a_picture_that_no_page_can_show_is_a_box_with_its_words() {
    let mut sample = Sample::new();
    let figure = sample.element(Role::Figure, 0);
    sample.pages.elements[figure].alternative = Some("La plaza con la fuente nueva.".into());
    sample.put(0, Part::Element(figure), vec![shown((40.0, 40.0), "lost")]);
    let bytes = crate::pdf::write(&sample.pages).unwrap();
    assert!(all(&Document::load_mem(&bytes).unwrap(), "Subtype", "Image").is_empty());
    let Some(read) = read_by("pdftotext", &[], &bytes) else { return };
    assert!(read.contains("La plaza"), "{read}");
}

#[test]
fn everything_gives_the_same_bytes_twice() {
    let once = crate::pdf::write(&everything()).unwrap();
    assert!(once == crate::pdf::write(&everything()).unwrap());
    crate::books::keep("everything", &once);
    let mut other = everything();
    other.pages[0].links.pop();
    assert!(once != crate::pdf::write(&other).unwrap());
}

#[test]
fn another_process_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let test = "pdf::tests::everything::everything_gives_the_same_bytes_twice";
    let mut process = std::process::Command::new(std::env::current_exe().unwrap());
    process.args(["--exact", test]).env("CEIBA_PAGES", folder.path());
    assert!(process.output().unwrap().status.success());
    let theirs = std::fs::read(folder.path().join("everything.pdf")).unwrap();
    assert!(theirs == crate::pdf::write(&everything()).unwrap());
}

#[test]
fn no_element_and_no_page_that_is_missing_breaks_the_file() {
    let mut sample = Sample::new();
    sample.said(Role::Paragraph, 0, (40.0, 40.0), "Uno");
    sample.words(0, 99, (40.0, 60.0), "de nadie");
    sample.put(0, Part::Hyphen(98), vec![text((40.0, 80.0), "-")]);
    let to = crate::layout::LinkTarget::Place { page: 77, y: f32::MAX };
    sample.link(0, 97, (40.0, 40.0), to.clone());
    sample.link(0, 1, (40.0, 40.0), to);
    let bytes = crate::pdf::write(&sample.pages).unwrap();
    assert_eq!(Document::load_mem(&bytes).unwrap().get_pages().len(), 2);
    sample.pages.pages.clear();
    assert!(crate::pdf::write(&sample.pages).is_ok());
}
