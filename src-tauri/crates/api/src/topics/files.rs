//! Files that a person chooses: what the dialog says, and what kind of file an answer is.

use std::path::Path;

use ceiba::Result;
use ceiba::basics::Progress;
use ceiba::series::own;
use ceiba::text::keys;

use crate::views::start::{FilePurpose, FileToken, FileWish};
use crate::{Context, DialogRequest};

/// The ending of municipality files.
pub const WORKSPACE: &str = "ceiba";
/// The ending of printed books.
const BOOK: &str = "pdf";
/// Endings of workbooks. What a file really is, its content says; a dialog only hides the others.
const WORKBOOKS: [&str; 6] = ["xlsx", "xlsm", "xlsb", "xls", "ods", "csv"];

/// Endings of pictures that a book takes.
const PICTURES: [&str; 3] = ["jpg", "jpeg", "png"];

/// Asks for a file in a dialog of the system.
pub fn choose(context: &Context, wish: FileWish, _: &dyn Progress) -> Result<Option<FileToken>> {
    let answer = context.host.dialogs.ask(&request(context, wish));
    Ok(answer.map(|path| context.token(&path)))
}

/// Asks for any number of files in a dialog of the system.
pub fn choose_several(
    context: &Context,
    wish: FileWish,
    _: &dyn Progress,
) -> Result<Vec<FileToken>> {
    let answers = context.host.dialogs.ask_several(&request(context, wish));
    Ok(answers.iter().map(|path| context.token(path)).collect())
}

fn request(context: &Context, wish: FileWish) -> DialogRequest {
    let (title, files, endings) = match wish.purpose {
        FilePurpose::Workbook => {
            (keys::door_choose_workbook(), keys::door_files_workbook(), &WORKBOOKS[..])
        }
        FilePurpose::Workspace => {
            (keys::door_choose_workspace(), keys::door_files_workspace(), &[WORKSPACE][..])
        }
        FilePurpose::Book => (keys::door_choose_book(), keys::door_files_book(), &[BOOK][..]),
        FilePurpose::Copy => {
            (keys::door_choose_copy(), keys::door_files_workspace(), &[WORKSPACE][..])
        }
        FilePurpose::Attachment => (keys::attachments_choose(), keys::attachments_files(), &[][..]),
        FilePurpose::AttachmentCopy => {
            (keys::attachments_choose_copy(), keys::attachments_files(), &[][..])
        }
        FilePurpose::Picture => (keys::book_picture_choose(), keys::book_pictures(), &PICTURES[..]),
        FilePurpose::Series => {
            (keys::own_choose_file(), keys::own_files(), &[own::file::ENDING][..])
        }
        FilePurpose::SeriesCopy => {
            (keys::own_choose_copy(), keys::own_files(), &[own::file::ENDING][..])
        }
        FilePurpose::ExportFolder => (keys::export_choose(), keys::export_choose(), &[][..]),
        FilePurpose::Folder => (keys::door_choose_folder(), keys::door_choose_folder(), &[][..]),
    };
    let language = context.language();
    DialogRequest {
        purpose: wish.purpose,
        title: title.text(language),
        files: files.text(language),
        endings: endings.iter().map(|ending| (*ending).to_owned()).collect(),
        // An attached file may have been named by another computer: a proposal is never a path.
        name: wish.name.replace(['/', '\\'], " "),
    }
}

/// The name of a file, without its folder.
pub fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// The folder of a file.
pub fn folder(path: &Path) -> String {
    path.parent().unwrap_or(path).display().to_string()
}

/// What a file can be used for, by its ending; anything unknown is tried as a workbook, whose
/// reader tells what it is.
pub fn purpose(path: &Path) -> FilePurpose {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    match ending.as_str() {
        WORKSPACE => FilePurpose::Workspace,
        BOOK => FilePurpose::Book,
        own::file::ENDING => FilePurpose::Series,
        _ => FilePurpose::Workbook,
    }
}
