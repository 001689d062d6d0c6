//! The partnerships of the demonstration: those on record with the organizations of `history.csv`.

use engagement::access::Actor;
use engagement::app::App;
use engagement::error::{Error, Result};
use engagement::organizations;
use engagement::partnerships::{self, Draft};
use serde::Deserialize;

const FILE: &str = include_str!("../../../../../demo/partnerships.toml");

#[derive(Deserialize)]
struct File {
    partnership: Vec<Draft>,
}

/// Records them, as an officer would; how many.
pub(super) async fn record(app: &App) -> Result<usize> {
    let file: File = toml::from_str(FILE).map_err(Error::internal)?;
    let count = file.partnership.len();
    for mut draft in file.partnership {
        for party in &mut draft.parties {
            // Other organizations may bear the name too; meant is the one whose official name it is.
            if let Some(id) = organizations::named(app, &Actor::Operator, &party.organization).await? {
                party.organization = id.to_string();
            }
        }
        partnerships::record(app, &Actor::Operator, &draft).await?;
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use engagement::clock::Clock;
    use engagement::offices;
    use engagement::settings::Settings;

    #[tokio::test]
    async fn all_of_them_can_be_recorded() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(folder.path(), None, Settings::default(), Clock::System).await.unwrap();
        offices::found(&app).await.unwrap();
        let file: File = toml::from_str(FILE).unwrap();
        let names: std::collections::BTreeSet<String> = file
            .partnership
            .iter()
            .flat_map(|one| one.parties.iter().map(|party| party.organization.clone()))
            .collect();
        for name in names {
            let draft = organizations::Draft { name, ..organizations::Draft::default() };
            organizations::add(&app, &Actor::Operator, &draft).await.unwrap();
        }
        assert_eq!(record(&app).await.unwrap(), file.partnership.len());
    }
}
